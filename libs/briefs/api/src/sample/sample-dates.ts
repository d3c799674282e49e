import { formatPartialDay, nextOccurrence, parsePartialDay, Temporal } from '@regulars/shared/calendar';
import type { SampleDate } from './regular';

/** A sample's birthday or other day as it is written down: `YYYY-MM-DD`, or `--MM-DD` without its year. */
export function sampleDay(date: SampleDate, today: Temporal.PlainDate): string {
  const day = date.on === undefined ? today.add({ days: date.inDays ?? 0 }) : nextOn(date.on, today);
  const monthDay = date.on === undefined ? day.toPlainMonthDay() : Temporal.PlainMonthDay.from(date.on);
  if (date.years === undefined) return formatPartialDay({ monthDay, year: undefined });
  const year = day.year - date.years;
  const text = formatPartialDay({ monthDay, year });
  // Whoever was born on 29 February was born in a leap year.
  return parsePartialDay(text) ? text : formatPartialDay({ monthDay, year: year - (year % 4) });
}

function nextOn(on: string, today: Temporal.PlainDate): Temporal.PlainDate {
  return nextOccurrence(Temporal.PlainMonthDay.from(on), today);
}
