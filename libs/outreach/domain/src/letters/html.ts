import type { Letterhead } from './letter';

// Mail programs know little CSS: one column, styles on the elements, colours that stay readable when a program darkens them.
const style = {
  page: 'margin:0;padding:24px 12px;background:#faf8f4;color:#1f1d1a',
  sheet: 'max-width:560px;margin:0 auto;padding:32px 28px;background:#ffffff;border-radius:8px',
  shop: "margin:0 0 24px;font:600 20px/1.3 Georgia,'Times New Roman',serif;color:#1f1d1a",
  words: "margin:0 0 16px;font:16px/1.6 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif;color:#1f1d1a",
  foot: "max-width:560px;margin:16px auto 0;padding:0 28px;font:13px/1.5 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif;color:#5f5a52",
  link: 'color:#5f5a52',
} as const;

/** The HTML part of a letter. Everything in it is escaped. */
export function htmlOf(subject: string, body: string, head: Letterhead): string {
  const paragraphs = body
    .trim()
    .split(/\n{2,}/)
    .map((words) => `<p dir="auto" style="${style.words}">${lines(words)}</p>`);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta name="color-scheme" content="light dark"><title>${escape(subject)}</title></head>`,
    `<body style="${style.page}"><div style="${style.sheet}">`,
    `<p dir="auto" style="${style.shop}">${escape(head.shopName)}</p>`,
    ...paragraphs,
    `</div><div style="${style.foot}">${foot(head)}</div></body></html>`,
  ].join('\n');
}

/** Text as HTML shows it, and nothing else. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function foot(head: Letterhead): string {
  const address = head.postalAddress.trim();
  const sender = [head.shopName, ...(address === '' ? [] : [address])].map(lines).join('<br>');
  const way = head.unsubscribeUrl === undefined ? '' : ` href="${escape(head.unsubscribeUrl)}"`;
  return `${sender}<br><br><a style="${style.link}"${way}>No more greetings like this</a>`;
}

const lines = (text: string) => escape(text).replaceAll('\n', '<br>');
