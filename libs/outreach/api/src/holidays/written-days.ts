import { feasts, holidayKey, type Feast } from '@regulars/outreach/domain';
import { dayCount } from '@regulars/visits/domain';
import type { BookedHoliday } from './holiday-books';

/** A country may keep a feast a day before or after others, as its own almanac has it; not weeks. */
const mostDaysApart = 2;

/**
 * A country's book of a year with the feasts whose days are written down: what the book says of them counts where it is
 * near what was published; what is elsewhere in the year was guessed, and what is missing is put in.
 */
export function withWrittenDays(book: readonly BookedHoliday[], country: string, year: number): BookedHoliday[] {
  return feasts.reduce<BookedHoliday[]>((all, feast) => withFeast(all, feast, { country, year }), [...book]);
}

function withFeast(
  book: BookedHoliday[],
  feast: Feast,
  { country, year }: { country: string; year: number },
): BookedHoliday[] {
  const day = feast.written?.days.find((written) => written.startsWith(`${year}-`));
  if (day === undefined) return book;
  const names = new Set([feast.name, ...feast.also].map(holidayKey));
  const isOther = (one: BookedHoliday) => !names.has(one.key);
  const isNear = (one: BookedHoliday) => Math.abs(dayCount(one.day) - dayCount(day)) <= mostDaysApart;
  const kept = book.filter((one) => isOther(one) || isNear(one));
  if (!feast.written?.keptIn.includes(country) || !kept.every(isOther)) return kept;
  return [...kept, { key: feast.key, name: feast.name, day, isPublic: true }];
}
