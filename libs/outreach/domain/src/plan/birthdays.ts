import type { LeapChoice, MonthDay, PartialDay } from '@regulars/shared/calendar';
import { occurrenceIn } from '@regulars/shared/calendar';
import { lies } from './occurrence';
import { remembered } from './slots';
import type { Wish, Window } from './wish';

/** A day of somebody's that comes every year; `zone` is where the customer lives, if that is known. */
export interface YearlyDay {
  readonly customerId: string;
  /** `birthday`, or that of another date. */
  readonly occasion: string;
  readonly born: PartialDay;
  readonly zone: string | undefined;
  /** What the day is, for all but birthdays. */
  readonly label?: string | undefined;
}

/** The wishes for birthdays and other yearly days that are kept in the window. */
export function yearlyWishes(days: readonly YearlyDay[], leapChoice: LeapChoice, window: Window): Wish[] {
  const keptOn = remembered((monthDay: MonthDay) => keptWithin(monthDay, leapChoice, window));
  return days.flatMap(({ customerId, occasion, born, zone, label }) => {
    const day = keptOn(born.monthDay);
    if (!day) return [];
    const turning = born.year === undefined || born.year >= day.year ? undefined : day.year - born.year;
    const about = label === undefined ? ({ kind: 'birthday' } as const) : ({ kind: 'date', label } as const);
    return [{ customerId, occasion, occurrence: String(day.year), occasionDay: day, zone, turning, about }];
  });
}

function keptWithin(monthDay: MonthDay, leapChoice: LeapChoice, window: Window): Wish['occasionDay'] | undefined {
  const years = [...new Set([window.from.year, window.to.year])];
  return years.map((year) => occurrenceIn(monthDay, year, leapChoice)).find((day) => lies(day, window));
}
