import { dayCount, daysAfter } from './days';

/** Between these two days a customer counts as staying away: contact helps. Before it is too soon, after it too late. */
export interface AwaySpan {
  overdueFrom: string;
  goneFrom: string;
}

// Half as long again as usual is beyond what a rhythm's own swing explains; two days' grace for daily guests.
const graceDays = (usualDays: number): number => Math.max(2, Math.ceil(usualDays / 2));

/** After four times their usual span, but not within two months, people have gone elsewhere. */
const goneAfter = (usualDays: number): number => Math.max(60, usualDays * 4);

/** Within a year of becoming overdue at the latest, a customer leaves the list of those to contact. */
export const longestAway = 365;

/** From when to when this customer counts as staying away, by their last visit and usual days between visits. */
export function awaySpan(lastDay: string, usualDays: number): AwaySpan {
  const overdueAfter = usualDays + graceDays(usualDays) + 1;
  const gone = Math.min(goneAfter(usualDays), overdueAfter + longestAway);
  return {
    overdueFrom: daysAfter(lastDay, overdueAfter),
    goneFrom: daysAfter(lastDay, Math.max(gone, overdueAfter + 1)),
  };
}

/** Days from the last visit to today; never negative. */
export function daysSince(lastDay: string, today: string): number {
  return Math.max(0, dayCount(today) - dayCount(lastDay));
}

/** Whether they have stayed away longer than their rhythm explains. */
export function isOverdue(lastDay: string, usualDays: number, today: string): boolean {
  return awaySpan(lastDay, usualDays).overdueFrom <= today;
}
