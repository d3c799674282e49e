import { daysApart } from './day-math';

/** When somebody was here last, as one says it: "here yesterday", "last here 3 weeks ago", "not here yet". */
export function lastHere(day: string | null, today: string): string {
  if (day === null) return 'not here yet';
  const days = daysApart(day, today);
  if (days <= 0) return 'here today';
  return days === 1 ? 'here yesterday' : `last here ${ago(days)}`;
}

function ago(days: number): string {
  if (days < 14) return `${days} days ago`;
  if (days < 61) return `${Math.round(days / 7)} weeks ago`;
  if (days < 700) return `${Math.round(days / 30.4)} months ago`;
  return `${Math.round(days / 365.25)} years ago`;
}
