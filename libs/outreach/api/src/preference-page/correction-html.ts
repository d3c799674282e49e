import { escape, type CorrectionForm, type PageLanguage, type PageWords } from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';
import { form } from './page-form';
import type { PreferencePageParts } from './preference-html';

const empty: CorrectionForm = { given: '', family: '', day: '', month: '', year: '' };

/** The fields to correct one's name or birthday: empty, since a letter may be passed on. */
export function correctionHtml(
  { language, shop, token, state, correction }: PreferencePageParts,
  { correct }: PageWords,
): string {
  const typed = correction?.form ?? empty;
  const problem = correction
    ? `<p class="problem" id="bad-correction" role="alert">${escape(correct.problems[correction.problem])}</p>`
    : '';
  const inside = `${textField('given', correct.given, typed.given)}
${textField('family', correct.family, typed.family)}
<fieldset${correction ? ' aria-describedby="bad-correction"' : ''}><legend>${escape(correct.birthday)}</legend><div class="days">
${numberField('day', correct.day, typed.day, 2)}
<label>${escape(correct.month)}${monthSelect(language, typed.month)}</label>
${numberField('year', correct.year, typed.year, 4)}</div></fieldset>
<button type="submit">${escape(correct.button)}</button>`;
  const waits = state.correcting ? `<p>${escape(correct.waits)}</p>` : '';
  return `<section><details${correction ? ' open' : ''}><summary><h2>${escape(correct.heading)}</h2></summary>
${waits}<p class="soft">${escape(correct.says(shop))}</p>${problem}${form(token, 'correction', inside)}</details></section>`;
}

const textField = (name: string, label: string, value: string): string =>
  `<label class="field">${escape(label)}
<input name="${name}" value="${escape(value)}" maxlength="200" autocomplete="off"></label>`;

const numberField = (name: string, label: string, value: string, digits: number): string =>
  `<label>${escape(label)}
<input name="${name}" value="${escape(value)}" maxlength="${digits}" inputmode="numeric" autocomplete="off"></label>`;

function monthSelect(language: PageLanguage, chosen: string): string {
  const options = Array.from({ length: 12 }, (_, at) => {
    const value = String(at + 1);
    const name = Temporal.PlainDate.from({ year: 2024, month: at + 1, day: 1 }).toLocaleString(language, {
      month: 'long',
    });
    return `<option value="${value}"${value === chosen ? ' selected' : ''}>${escape(name)}</option>`;
  });
  return `<select name="month"><option value=""></option>${options.join('')}</select>`;
}
