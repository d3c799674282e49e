import * as z from 'zod';

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isMonthDay(month: number, day: number): boolean {
  return day >= 1 && day <= (longest[month - 1] ?? 0);
}

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || !isMonthDay(month, day)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month !== 2 || day < 29 || leap;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const dayText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written YYYY-MM-DD.')
  .refine(isDay, 'There is no such day.');

/** A day of any year, `--MM-DD` (RFC 6350, section 4.3.1). */
export const monthDayText = z
  .string()
  .regex(/^--\d{2}-\d{2}$/, 'A day without a year is written --MM-DD.')
  .refine((text) => isMonthDay(Number(text.slice(2, 4)), Number(text.slice(5))), 'There is no such day.');

/** A day with its year or without: `YYYY-MM-DD` or `--MM-DD`. */
export const partialDayText = z.union([dayText, monthDayText], {
  error: 'A day is written YYYY-MM-DD, or --MM-DD without its year; it must exist.',
});

/** A moment, UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const instantText = z.iso.datetime({ precision: 3, error: 'A moment is written YYYY-MM-DDTHH:mm:ss.sssZ.' });

/** A time of day, `HH:mm`. */
export const timeText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written HH:mm.');
