import type { Customer, MergeField } from '@regulars/customers/contract';

/** One of two records as they are compared: the record, and the birthday that stands among its days. */
export interface MergeSide {
  readonly customer: Customer;
  /** `YYYY-MM-DD` or `--MM-DD` */
  readonly birthday: string | null;
}

/** Something that two records say differently, as it is shown. */
export interface MergeChoice {
  readonly field: MergeField;
  readonly label: string;
  /** what the record that stays says, and what the other one says */
  readonly kept: string;
  readonly other: string;
}

/** How a day is written. */
type WrittenDay = (day: string) => string;

/** Where the two say different things, and only there: what one of them alone knows is kept without asking. */
export function mergeChoices(into: MergeSide, from: MergeSide, dayWords: WrittenDay): MergeChoice[] {
  return fields.flatMap(({ field, label, words }) => {
    const [kept, other] = [words(into, from, dayWords), words(from, into, dayWords)];
    return kept === null || other === null || kept === other ? [] : [{ field, label, kept, other }];
  });
}

interface Field {
  readonly field: MergeField;
  readonly label: string;
  readonly words: (side: MergeSide, beside: MergeSide, dayWords: WrittenDay) => string | null;
}

const fields: readonly Field[] = [
  { field: 'name', label: 'Name', words: ({ customer }) => nameWords(customer) },
  { field: 'company', label: 'Company', words: ({ customer }) => customer.company },
  { field: 'email', label: 'E-mail to use first', words: ({ customer }) => customer.emails[0]?.address ?? null },
  { field: 'phone', label: 'Phone to use first', words: ({ customer }) => customer.phones[0]?.written ?? null },
  { field: 'address', label: 'Address', words: ({ customer }) => addressWords(customer) },
  {
    field: 'birthday',
    label: 'Birthday',
    words: ({ birthday }, _, dayWords) => birthday && yearly(birthday, dayWords),
  },
  { field: 'rep', label: 'Looked after by', words: ({ customer }) => customer.rep?.name ?? null },
  { field: 'metThrough', label: 'Met through', words: ({ customer }) => customer.metThrough },
  { field: 'sentBy', label: 'Sent to us by', words: ({ customer }, beside) => senderOf(customer, beside.customer) },
  { field: 'language', label: 'Language', words: ({ customer: { language } }) => language && languageWords(language) },
  { field: 'zone', label: 'Time zone', words: ({ customer: { zone } }) => zone && zoneWords(zone) },
  { field: 'reference', label: 'Reference', words: ({ customer }) => customer.reference },
];

function nameWords({ displayName, name: { preferred, sayIt } }: Customer): string {
  const more = [preferred === null ? null : `called ${preferred}`, sayIt === null ? null : `say ${sayIt}`];
  return [displayName, ...more].filter((part) => part !== null).join(', ');
}

function addressWords({ address: { lines, postcode, city, region, country } }: Customer): string | null {
  const town = [postcode, city].filter((part) => part !== null).join(' ');
  const land = country === null ? '' : (new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country);
  return [...lines, town, region ?? '', land].filter((part) => part !== '').join(', ') || null;
}

/** The year too, where it is known: it may be all that differs. */
const yearly = (day: string, dayWords: WrittenDay): string =>
  day.startsWith('--') ? dayWords(day) : `${dayWords(`--${day.slice(5)}`)} ${day.slice(0, 4)}`;

/** Nobody was sent by themselves. */
const senderOf = ({ sentBy }: Customer, { id }: Customer): string | null =>
  sentBy === null || sentBy.id === id ? null : sentBy.displayName;

const languageWords = (language: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
const zoneWords = (zone: string): string => zone.replaceAll('_', ' ').replaceAll('/', ', ');
