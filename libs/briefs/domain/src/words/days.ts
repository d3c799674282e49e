import { counted, daysBetween, type Temporal } from '@regulars/shared/calendar';
import { daysAfter } from '@regulars/visits/domain';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A day as people write it in passing: "today", "yesterday", "3 May"; with its year once that is another: "3 May 2024". Both as `YYYY-MM-DD`. */
export function dayInWords(day: string, today: string): string {
  if (day === today) return 'today';
  if (daysAfter(day, 1) === today) return 'yesterday';
  const [year, month, dayOfMonth] = [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8))];
  const short = `${dayOfMonth} ${months[month - 1] ?? ''}`;
  return today.startsWith(year) ? short : `${short} ${Number(year)}`;
}

/** How long ago, in one figure: "today", "yesterday", "9 days ago", "3 weeks ago", "5 months ago", "2 years ago". */
export function agoInWords(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 60) return `${counted(Math.round(days / 7), 'week')} ago`;
  if (days < 700) return `${counted(Math.round(days / 30.44), 'month')} ago`;
  return `${counted(Math.round(days / 365.25), 'year')} ago`;
}

/** When something comes: "today", "tomorrow", "on Saturday, in 6 days", "in 12 days". */
export function aheadInWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days <= 7 ? `on ${weekdays[day.dayOfWeek - 1] ?? ''}, in ${days} days` : `in ${days} days`;
}
