import type { PlanMonth } from '@regulars/outreach/contract';
import { plusDays, plusMonths, weekdayOf } from '@regulars/shared/ui';

/** How the plan can be shown. */
export const planViews = [
  { value: 'month', label: 'Month' },
  { value: 'week', label: 'Week' },
  { value: 'list', label: 'List' },
] as const;
export type PlanView = (typeof planViews)[number]['value'];

/** The view that an address names; the month for anything else. */
export const viewNamed = (named: string | undefined): PlanView =>
  planViews.find(({ value }) => value === named)?.value ?? 'month';

/** The day that is open in a month: the one asked for, today, or the first on which there is something. */
export function openDay(month: string, asked: { day: string | undefined; today: string }, plan?: PlanMonth): string {
  if (asked.day?.startsWith(month)) return asked.day;
  if (asked.today.startsWith(month)) return asked.today;
  return plan?.days.find(({ day }) => day.startsWith(month))?.day ?? `${month}-01`;
}

/** The first day of the week that a day lies in. */
export function weekOf(day: string, weekStart: number): string {
  return plusDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The days of a month, as a list asks for them. */
export const daysOfMonth = (month: string): { from: string; to: string } => ({
  from: `${month}-01`,
  to: plusDays(`${plusMonths(month, 1)}-01`, -1),
});
