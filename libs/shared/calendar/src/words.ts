import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './occurrences';

const steps = [
  { unit: 'year', seconds: 365 * 86_400 },
  { unit: 'month', seconds: 30 * 86_400 },
  { unit: 'week', seconds: 7 * 86_400 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** A day as people say it: "today", "tomorrow", "in 12 days", "yesterday", "3 days ago". */
export function daysInWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** A day with its weekday: "Saturday, in 12 days". */
export function weekdayInWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return `${day.toLocaleString('en-GB', { weekday: 'long' })}, ${daysInWords(day, today)}`;
}

/** A moment against now: "just now", "3 minutes ago", "in 2 hours", "5 weeks ago". */
export function momentInWords(moment: Temporal.Instant, now: Temporal.Instant): string {
  const seconds = (moment.epochMilliseconds - now.epochMilliseconds) / 1000;
  const step = steps.find((candidate) => Math.abs(seconds) >= candidate.seconds);
  if (!step) return seconds > 30 ? 'in a moment' : 'just now';
  const count = counted(Math.floor(Math.abs(seconds) / step.seconds), step.unit);
  return seconds > 0 ? `in ${count}` : `${count} ago`;
}

/** A number with its noun: "1 day", "3 days". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number's place: "1st", "22nd", "113th". */
export function ordinal(number: number): string {
  const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}
