import type { Purpose } from '@regulars/customers/domain';
import { escape, pageWords, type PageLanguage } from '@regulars/outreach/domain';
import { pageHtml } from '../preference-page/page';

export interface UnsubscribePage {
  language: PageLanguage;
  shop: string;
  purpose: Purpose;
  token: string;
}

/** Asks, and changes nothing: mail scanners follow links. */
export function askPage({ language, shop, purpose, token }: UnsubscribePage): string {
  const words = pageWords(language);
  const { ask, does, button } = words.noMore[purpose];
  const body = `<p>${escape(does(shop))}</p>
<form method="post"><button class="main" type="submit">${escape(button)}</button></form>
${choose(words.choose, token)}`;
  return pageHtml({ language, shop, title: ask, body });
}

/** Says that it is done. */
export function donePage({ language, shop, purpose, token }: UnsubscribePage): string {
  const words = pageWords(language);
  const body = `<p>${escape(words.noted(shop))}</p>
${choose(words.choose, token)}`;
  return pageHtml({ language, shop, title: words.noMore[purpose].done, body });
}

const choose = (says: string, token: string): string =>
  `<p><a class="more" href="/preferences/${encodeURIComponent(token)}">${escape(says)}</a></p>`;
