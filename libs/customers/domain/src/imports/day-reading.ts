import type { Temporal } from '@regulars/shared/calendar';
import { monthByName } from './month-names';

/** In which order a column writes its days. */
export const dayOrders = ['dmy', 'mdy'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** A day as the product writes it: `1980-05-03`, or `--05-03` where the year is not known. */
export type DayText = string;

interface Pieces {
  year?: number;
  /** Two numbers of which the order decides what is the day and what the month. */
  pair?: readonly [number, number];
  day?: number;
  month?: number;
  shortYear?: boolean;
}

/** What a cell says about its column's order: `dmy` or `mdy` alone makes sense, both do, or the order does not matter. */
export type DayHint = DayOrder | 'either' | 'no-matter' | 'not-a-day';

/** Apple and Google write 1604 where there is no year, being a leap year long before anyone's birth. */
const noYear = 1604;

/** Reads `text` as one cell of a column in the given order. Nothing is guessed: what is not a real day gives nothing. */
export function readDay(text: string, order: DayOrder, today: Temporal.PlainDate): DayText | undefined {
  const pieces = piecesOf(text);
  if (!pieces) return undefined;
  const [first, second] = pieces.pair ?? [];
  const day = pieces.day ?? (order === 'dmy' ? first : second);
  const month = pieces.month ?? (order === 'dmy' ? second : first);
  if (day === undefined || month === undefined) return undefined;
  const year = pieces.shortYear ? fullYear({ year: pieces.year ?? 0, month, day }, today) : pieces.year;
  return written({ year: year === noYear ? undefined : year, month, day });
}

/** What one cell tells about the order of its column. */
export function dayHint(text: string): DayHint {
  const pieces = piecesOf(text);
  if (!pieces) return 'not-a-day';
  if (!pieces.pair) return 'no-matter';
  const [first, second] = pieces.pair;
  const dmy = isDayOfYear(first, second);
  const mdy = isDayOfYear(second, first);
  if (dmy && mdy) return first === second ? 'no-matter' : 'either';
  return dmy ? 'dmy' : mdy ? 'mdy' : 'not-a-day';
}

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const yearFirst = /^(\d{4})([./])(\d{1,2})\2(\d{1,2})(?: \d{1,2}:\d{2}.*)?$/;
const packed = /^((?:18|19|20)\d{2})(\d{2})(\d{2})$/;
const yearless = /^--(\d{2})-?(\d{2})$/;
const numeric = /^(\d{1,2})([./-]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2})|\.)?(?: \d{1,2}:\d{2}.*)?$/;
const dayThenName =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[. -]*(?:de |of )?(\p{L}{3,})[.,]?[ -]*(?:de |del )?(\d{4}|'?\d{2})?$/u;
const nameThenDay = /^(\p{L}{3,})[. -]*(\d{1,2})(?:st|nd|rd|th)?(?:,? +(\d{4}|'\d{2}))?$/u;

function piecesOf(cell: string): Pieces | undefined {
  const text = cell.trim();
  const whole = iso.exec(text) ?? packed.exec(text);
  if (whole) return { year: Number(whole[1]), month: Number(whole[2]), day: Number(whole[3]) };
  const slashed = yearFirst.exec(text);
  if (slashed) return { year: Number(slashed[1]), month: Number(slashed[3]), day: Number(slashed[4]) };
  const bare = yearless.exec(text);
  if (bare) return { month: Number(bare[1]), day: Number(bare[2]) };
  const numbers = numeric.exec(text);
  if (numbers) return { pair: [Number(numbers[1]), Number(numbers[3])], ...yearOf(numbers[4]) };
  return namedPieces(text);
}

function namedPieces(text: string): Pieces | undefined {
  const first = dayThenName.exec(text);
  if (first) return named(first[2], first[1], first[3]);
  const second = nameThenDay.exec(text);
  return second ? named(second[1], second[2], second[3]) : undefined;
}

function named(name: string | undefined, day: string | undefined, year: string | undefined): Pieces | undefined {
  const month = monthByName(name ?? '');
  return month === undefined ? undefined : { month, day: Number(day), ...yearOf(year) };
}

function yearOf(text: string | undefined): { year?: number; shortYear?: boolean } {
  if (text === undefined) return {};
  const digits = text.replace("'", '');
  return { year: Number(digits), shortYear: digits.length === 2 };
}

/** A year of two digits is the one within the last hundred years: no day in a customer's past lies further back or ahead. */
function fullYear(day: { year: number; month: number; day: number }, today: Temporal.PlainDate): number {
  const century = today.year - (today.year % 100);
  const near = century + day.year;
  const ahead = near > today.year || (near === today.year && day.month * 100 + day.day > today.month * 100 + today.day);
  return ahead ? near - 100 : near;
}

function isDayOfYear(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month);
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Without a year, 29 February is a day. */
function daysIn(month: number, year = 2000): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && !leap ? 28 : (monthLengths[month - 1] ?? 0);
}

function written(day: { year: number | undefined; month: number; day: number }): DayText | undefined {
  if (!isDayOfYear(day.day, day.month)) return undefined;
  const rest = `${two(day.month)}-${two(day.day)}`;
  if (day.year === undefined) return `--${rest}`;
  // 29 February exists only in some years; all else was seen above.
  if (day.day > 28 && day.day > daysIn(day.month, day.year)) return undefined;
  return `${String(day.year).padStart(4, '0')}-${rest}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
