import { createHash } from 'node:crypto';
import { escape } from '@regulars/outreach/domain';

const css = `:root{color-scheme:light dark}
body{margin:0;padding:15vh 20px;background:#faf8f4;color:#1f1d1a;font:16px/1.6 system-ui,sans-serif;text-align:center}
main{max-width:26rem;margin:0 auto}h1{font:600 28px/1.3 Georgia,serif;margin:0 0 16px}
button{min-height:48px;padding:0 24px;border:0;border-radius:8px;background:#1f5c46;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button:focus-visible{outline:3px solid #1f5c46;outline-offset:3px}
@media (prefers-color-scheme:dark){body{background:#1d1b19;color:#efeae2}button{background:#8fc7ae;color:#10231b}}`;

/** The page's own security policy: its one style, a form that posts to itself, nothing else. */
export const publicPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Asks, and changes nothing: mail scanners follow links. */
export const askPage = (shop: string): string =>
  page({
    shop,
    title: 'No more greetings?',
    body: `<p>${escape(shop)} will not send you birthday wishes any more.</p>
<form method="post"><button type="submit">No more greetings, please</button></form>`,
  });

/** Says that it is done. */
export const donePage = (shop: string): string =>
  page({
    shop,
    title: 'You will get no more greetings',
    body: `<p>${escape(shop)} has noted it. There is nothing more to do.</p>`,
  });

function page({ shop, title, body }: { shop: string; title: string; body: string }): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escape(title)}: ${escape(shop)}</title><style>${css}</style></head>
<body><main><h1>${escape(title)}</h1>
${body}</main></body></html>`;
}
