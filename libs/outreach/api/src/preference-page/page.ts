import { escape, type PageLanguage } from '@regulars/outreach/domain';
import type { FastifyReply } from 'fastify';
import { pageStyle, publicPagePolicy } from './page-style';

/** What a page for customers answers: itself, or where to go on (so that reloading does nothing twice). */
export type PageAnswer = { kind: 'page'; html: string; status: number } | { kind: 'go'; to: string };

export const pageAnswer = (html: string, status = 200): PageAnswer => ({ kind: 'page', html, status });

/** Sends it; nothing is kept by anybody on the way, and no other site learns of the address. */
export function sendPage(reply: FastifyReply, answer: PageAnswer): FastifyReply {
  const sent = reply
    .header('content-security-policy', publicPagePolicy)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex');
  if (answer.kind === 'go') return sent.status(303).header('location', answer.to).send('');
  return sent.status(answer.status).type('text/html; charset=utf-8').send(answer.html);
}

export interface PageParts {
  language: PageLanguage;
  shop: string;
  title: string;
  /** HTML, escaped already */
  body: string;
}

/** The frame of every page for customers: the shop's name, the title, and what it says. */
export function pageHtml({ language, shop, title, body }: PageParts): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escape(title)}: ${escape(shop)}</title><style>${pageStyle}</style></head>
<body><main><p class="shop" dir="auto">${escape(shop)}</p><h1>${escape(title)}</h1>
${body}</main></body></html>`;
}
