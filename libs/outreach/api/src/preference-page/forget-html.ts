import { escape, pageWords, type PageLanguage } from '@regulars/outreach/domain';
import { pageHtml } from './page';
import { form } from './page-form';

/** Asks once more, and changes nothing. */
export function forgetPage({ language, shop, token }: { language: PageLanguage; shop: string; token: string }): string {
  const { forget } = pageWords(language);
  const yes = `<button class="wrong" type="submit">${escape(forget.button)}</button>`;
  const body = `<p>${escape(forget.asks(shop))}</p><p>${escape(forget.stops)}</p>
<div class="row after">${form(token, 'forget', yes)}
<a class="button" href="/preferences/${encodeURIComponent(token)}">${escape(forget.back)}</a></div>`;
  return pageHtml({ language, shop, title: forget.title, body });
}

/** The same for every link that leads nowhere: made up, cut off, or of somebody who is gone. */
export function unknownPage({ language, shop }: { language: PageLanguage; shop: string }): string {
  const { title, says } = pageWords(language).unknown;
  return pageHtml({ language, shop, title, body: `<p>${escape(says(shop))}</p>` });
}
