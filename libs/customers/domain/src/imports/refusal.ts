import type { ImportField } from './import-fields';

/** Why a row was not taken. */
export const refusalCodes = [
  'quote-not-closed',
  'row-too-long',
  'too-many-cells',
  'no-name',
  'text-too-long',
  'control-character',
  'not-an-email',
  'not-a-phone',
  'not-a-day',
  'day-ahead',
  'day-too-long-ago',
  'not-an-amount',
  'negative-amount',
  'not-a-time-zone',
  'not-a-country',
  'no-customer',
  'unknown-customer',
  'reference-taken',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** One reason for which a row was not taken: what is wrong, in which column, and with which value. */
export interface Refusal {
  code: RefusalCode;
  field?: ImportField | undefined;
  value?: string | undefined;
}

const sentences: Record<RefusalCode, string> = {
  'quote-not-closed': 'A quotation mark is opened and not closed.',
  'row-too-long': 'The row is too long to be one customer or visit.',
  'too-many-cells': 'The row has more cells than the header; perhaps a comma stands in a cell without quotation marks.',
  'no-name': 'There is no name.',
  'text-too-long': 'The text is too long.',
  'control-character': 'There are characters that are not text, such as a line break inside a name.',
  'not-an-email': 'This is not an e-mail address.',
  'not-a-phone': 'This is not a phone number.',
  'not-a-day': 'There is no such day.',
  'day-ahead': 'The day lies in the future.',
  'day-too-long-ago': 'The day lies too far back.',
  'not-an-amount': 'This is not an amount.',
  'negative-amount': 'The amount is negative: a refund is no visit.',
  'not-a-time-zone': 'There is no such time zone.',
  'not-a-country': 'There is no such country.',
  'no-customer': 'The row does not say whose visit it is.',
  'unknown-customer': 'There is no such customer yet.',
  'reference-taken': 'This number belongs to somebody of another name.',
};

/** The reason as one sentence, with the value that caused it. */
export function refusalSentence(refusal: Refusal): string {
  const value = refusal.value === undefined || refusal.value === '' ? '' : ` (${refusal.value.slice(0, 60)})`;
  return `${sentences[refusal.code].slice(0, -1)}${value}.`;
}
