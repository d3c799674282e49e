import { formatPartialDay, parsePartialDay, Temporal } from '@regulars/shared/calendar';
import type { Asked } from '../requests/request';

/** What somebody wrote into the fields; an empty one changes nothing. */
export interface CorrectionForm {
  readonly given: string;
  readonly family: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type CorrectionProblem = 'nothing' | 'no-such-day';

/** What is asked for, or what is not right about it yet. */
export type Correction =
  | { readonly kind: 'asked'; readonly asked: readonly Asked[] }
  | { readonly kind: 'problem'; readonly problem: CorrectionProblem };

/** Reads the form; a birthday needs a day and a month, and lies in the past if its year is given. */
export function readCorrection(form: CorrectionForm, today: Temporal.PlainDate): Correction {
  const birthday = birthdayOf(form, today);
  if (birthday === undefined) return { kind: 'problem', problem: 'no-such-day' };
  const named = form.given !== '' || form.family !== '';
  const asked: Asked[] = [
    ...(named ? [{ kind: 'name', given: form.given || null, family: form.family || null } as const] : []),
    ...(birthday === null ? [] : [{ kind: 'birthday', birthday } as const]),
  ];
  return asked.length === 0 ? { kind: 'problem', problem: 'nothing' } : { kind: 'asked', asked };
}

/** The birthday as `YYYY-MM-DD` or `--MM-DD`; null if none was written, undefined if there is no such day. */
function birthdayOf({ day, month, year }: CorrectionForm, today: Temporal.PlainDate): string | null | undefined {
  if (day === '' && month === '' && year === '') return null;
  const text = `${year === '' ? '-' : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = parsePartialDay(text);
  if (!parsed || (parsed.year !== undefined && !isPast(text, today))) return undefined;
  return formatPartialDay(parsed);
}

const earliest = '1900-01-01';

function isPast(day: string, today: Temporal.PlainDate): boolean {
  return day >= earliest && day <= today.toString();
}
