import type { HolidayView } from '@regulars/outreach/contract';
import type { KeptHoliday } from '@regulars/outreach/domain';

/** A holiday as the list shows it. */
export interface HolidayChoice {
  readonly key: string;
  readonly name: string;
  /** Its next days, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  readonly kept: KeptHoliday | undefined;
}

/** All holidays by their next day, with those that are kept; what is kept and no longer listed comes too. */
export function holidayChoices(known: readonly HolidayView[], kept: readonly KeptHoliday[]): HolidayChoice[] {
  const unlisted = kept.filter(({ key }) => !known.some((one) => one.key === key));
  const all = [...known, ...unlisted.map(({ key, name }) => ({ key, name, days: [] }))];
  return all
    .map(({ key, name, days }) => ({ key, name, days, kept: kept.find((one) => one.key === key) }))
    .toSorted((one, other) => (one.days[0] ?? '9').localeCompare(other.days[0] ?? '9'));
}

/** Those that a search means: by any part of the name, accents and case aside. */
export function thatFit(choices: readonly HolidayChoice[], search: string): HolidayChoice[] {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return choices.filter(({ name }) => plain(name).includes(plain(search.trim())));
}
