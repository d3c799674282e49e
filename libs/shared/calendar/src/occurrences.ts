import { Temporal } from 'temporal-polyfill';
import type { MonthDay, PartialDay } from './partial-day';
import { monthDayKey } from './partial-day';

/** Where 29 February falls in a year that has none. */
export const leapChoices = ['28-february', '1-march'] as const;
export type LeapChoice = (typeof leapChoices)[number];

/** A day early pleases, a day late hurts: 29 February is kept on the 28th unless the owner chose otherwise. */
export const usualLeapChoice: LeapChoice = '28-february';

/** Where a day of the year falls in one year. */
export function occurrenceIn(
  monthDay: MonthDay,
  year: number,
  leapChoice: LeapChoice = usualLeapChoice,
): Temporal.PlainDate {
  const month = Number(monthDay.monthCode.slice(1));
  if (month !== 2 || monthDay.day !== 29 || isLeapYear(year)) return new Temporal.PlainDate(year, month, monthDay.day);
  return leapChoice === '28-february' ? new Temporal.PlainDate(year, 2, 28) : new Temporal.PlainDate(year, 3, 1);
}

/** The first time on or after `today` that a day of the year falls. */
export function nextOccurrence(
  monthDay: MonthDay,
  today: Temporal.PlainDate,
  leapChoice: LeapChoice = usualLeapChoice,
): Temporal.PlainDate {
  const thisYear = occurrenceIn(monthDay, today.year, leapChoice);
  return Temporal.PlainDate.compare(thisYear, today) >= 0
    ? thisYear
    : occurrenceIn(monthDay, today.year + 1, leapChoice);
}

/** The days of the year (`MM-DD`) that are kept on one day: on 28 February or 1 March of a common year two, else one. */
export function monthDaysKeptOn(day: Temporal.PlainDate, leapChoice: LeapChoice = usualLeapChoice): string[] {
  const leapDay = Temporal.PlainMonthDay.from('02-29');
  const keepsLeapDay = occurrenceIn(leapDay, day.year, leapChoice).equals(day);
  return [...new Set([monthDayKey(day), ...(keepsLeapDay ? ['02-29'] : [])])];
}

/** Completed years on a day; undefined where the year of birth is unknown or lies ahead. */
export function ageOn(
  born: PartialDay,
  day: Temporal.PlainDate,
  leapChoice: LeapChoice = usualLeapChoice,
): number | undefined {
  if (born.year === undefined) return undefined;
  const had = Temporal.PlainDate.compare(occurrenceIn(born.monthDay, day.year, leapChoice), day) <= 0;
  const age = day.year - born.year - (had ? 0 : 1);
  return age < 0 ? undefined : age;
}

/** How many days from one day to another; negative if it lies before. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
