import { Temporal } from 'temporal-polyfill';

/** A day of any year. */
export type MonthDay = Temporal.PlainMonthDay;

/** A day whose year may be unknown: a birthday as people tell it. An unknown year stays unknown, never 1900. */
export interface PartialDay {
  readonly monthDay: MonthDay;
  readonly year: number | undefined;
}

const written = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`, or `--MM-DD` without a year (RFC 6350, section 4.3.1); undefined if there is no such day. */
export function parsePartialDay(text: string): PartialDay | undefined {
  const [, year, month, day] = written.exec(text) ?? [];
  if (month === undefined || day === undefined) return undefined;
  try {
    const monthDay = Temporal.PlainMonthDay.from({ monthCode: `M${month}`, day: Number(day) }, { overflow: 'reject' });
    if (year === undefined) return { monthDay, year: undefined };
    return { monthDay, year: Temporal.PlainDate.from(text, { overflow: 'reject' }).year };
  } catch {
    return undefined;
  }
}

/** Writes `YYYY-MM-DD`, or `--MM-DD` where the year is unknown. */
export function formatPartialDay({ monthDay, year }: PartialDay): string {
  const days = monthDayKey(monthDay);
  return year === undefined ? `--${days}` : `${String(year).padStart(4, '0')}-${days}`;
}

/** `MM-DD`: sorts and indexes the days of a year. */
export function monthDayKey(day: { readonly monthCode: string; readonly day: number }): string {
  return `${day.monthCode.slice(1)}-${String(day.day).padStart(2, '0')}`;
}
