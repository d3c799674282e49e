import { purposes } from '@regulars/customers/domain';
import { escape, pageWords, pauseMonths, type CorrectionForm, type CorrectionProblem } from '@regulars/outreach/domain';
import type { PageEvent, PageLanguage, PageWords } from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';
import { correctionHtml } from './correction-html';
import { pageHtml } from './page';
import { form } from './page-form';
import type { PreferenceState } from './preference-state';

/** What the page is made of; what was typed and is not right yet stays in its fields. */
export interface PreferencePageParts {
  language: PageLanguage;
  shop: string;
  token: string;
  state: PreferenceState;
  done?: PageEvent | undefined;
  badDay?: boolean;
  correction?: { form: CorrectionForm; problem: CorrectionProblem };
}

/** The page on which a customer chooses what they hear from the shop. It works without any script. */
export function preferenceHtml(parts: PreferencePageParts): string {
  const { language, shop, state } = parts;
  const words = pageWords(language);
  // Who asked to be forgotten, or for silence at the counter, has nothing left to choose.
  const chooses = !state.silent && !state.forget;
  const body = [
    headHtml(parts, words),
    chooses ? kindsHtml(parts, words) + pauseHtml(parts, words) : '',
    correctionHtml(parts, words),
    chooses ? nothingHtml(parts, words) : '',
    state.forget ? '' : forgetHtml(parts, words),
  ].join('\n');
  return pageHtml({ language, shop, title: words.title(state.firstName), body });
}

const dayIn = (language: PageLanguage, day: Temporal.PlainDate): string =>
  day.toLocaleString(language === 'en' ? 'en-GB' : language, { day: 'numeric', month: 'long', year: 'numeric' });

function headHtml({ language, shop, state, done }: PreferencePageParts, words: PageWords): string {
  const { forget, silent } = state;
  const happened = done === undefined ? '' : `<p class="said" role="status">${escape(words.happened[done])}</p>`;
  const waits = forget
    ? words.forget.waits(shop, dayIn(language, forget.asked), dayIn(language, Temporal.PlainDate.from(forget.due)))
    : undefined;
  const lead = waits ?? (silent ? words.silent(shop) : words.lead(shop));
  return `${happened}<p class="head soft">${escape(lead)}</p>`;
}

function kindsHtml({ token, state }: PreferencePageParts, words: PageWords): string {
  const kinds = purposes.map((purpose) => {
    const { name, says } = words.kinds.of[purpose];
    const on = state.kinds[purpose] ? ' checked' : '';
    return `<label class="kind"><input type="checkbox" role="switch" name="kinds" value="${purpose}"${on}>
<span><b>${escape(name)}</b><span>${escape(says)}</span></span></label>`;
  });
  const save = `<button class="main after" type="submit">${escape(words.kinds.save)}</button>`;
  return `<section aria-labelledby="kinds"><h2 id="kinds">${escape(words.kinds.heading)}</h2>
${form(token, 'kinds', kinds.join('\n') + save)}</section>`;
}

function pauseHtml({ language, token, state, badDay }: PreferencePageParts, { pause }: PageWords): string {
  const head = `<section aria-labelledby="pause"><h2 id="pause">${escape(pause.heading)}</h2>`;
  if (state.pausedUntil) {
    const end = form(token, 'resume', `<button type="submit">${escape(pause.end)}</button>`);
    return `${head}<p>${escape(pause.now(dayIn(language, state.pausedUntil)))}</p>${end}</section>`;
  }
  const months = pauseMonths.map(
    (count) => `<button type="submit" name="months" value="${count}">${escape(pause.months(count))}</button>`,
  );
  const first = state.today.add({ days: 1 }).toString();
  const last = state.today.add({ months: 24 }).toString();
  const problem = badDay ? `<p class="problem" id="bad-day" role="alert">${escape(pause.badDay)}</p>` : '';
  const wrong = badDay ? ' aria-invalid="true" aria-describedby="bad-day"' : '';
  const until = `<label class="field">${escape(pause.until)}
<input type="date" name="until" min="${first}" max="${last}" required${wrong}></label>
<button type="submit">${escape(pause.button)}</button>`;
  return `${head}<p class="soft">${escape(pause.says)}</p>
${form(token, 'pause', `<div class="row">${months.join('')}</div>`)}
<div class="after">${problem}${form(token, 'pause', until)}</div></section>`;
}

function nothingHtml({ token }: PreferencePageParts, { nothing }: PageWords): string {
  return `<section aria-labelledby="nothing"><h2 id="nothing">${escape(nothing.heading)}</h2>
<p class="soft">${escape(nothing.says)}</p>
${form(token, 'nothing', `<button type="submit">${escape(nothing.button)}</button>`)}</section>`;
}

function forgetHtml({ token }: PreferencePageParts, { forget }: PageWords): string {
  return `<section aria-labelledby="forget"><h2 id="forget">${escape(forget.heading)}</h2>
<p class="soft">${escape(forget.says)}</p>
<a class="more" href="/preferences/${encodeURIComponent(token)}/forget">${escape(forget.link)}</a></section>`;
}
