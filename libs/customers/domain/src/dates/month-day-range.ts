import { monthDayKey, monthDaysKeptOn } from '@regulars/shared/calendar';
import type { LeapChoice, Temporal } from '@regulars/shared/calendar';

/** Days of the year (`MM-DD`), both ends included; never across New Year. */
export interface MonthDayRange {
  readonly from: string;
  readonly to: string;
}

/**
 * The days of the year kept from `first` through `days` further days: one range, or two across New Year.
 * 29 February belongs to the day it is kept on in a common year, so it comes along where that day does.
 */
export function monthDayRanges(first: Temporal.PlainDate, days: number, leap?: LeapChoice): MonthDayRange[] {
  const last = first.add({ days });
  if (days >= 365) return [{ from: '01-01', to: '12-31' }];
  const from = startKey(first, leap);
  const to = endKey(last, leap);
  if (first.year === last.year) return [{ from, to }];
  return [
    { from, to: '12-31' },
    { from: '01-01', to },
  ];
}

// "02-29" sorts between 02-28 and 03-01, so that a range need only be widened at its ends.
function startKey(day: Temporal.PlainDate, leap?: LeapChoice): string {
  return monthDaysKeptOn(day, leap).toSorted()[0] ?? monthDayKey(day);
}

function endKey(day: Temporal.PlainDate, leap?: LeapChoice): string {
  return monthDaysKeptOn(day, leap).toSorted().at(-1) ?? monthDayKey(day);
}
