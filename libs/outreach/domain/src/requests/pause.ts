import { Temporal } from '@regulars/shared/calendar';

/** For how many months somebody may want to hear nothing, at one press. */
export const pauseMonths = [1, 3, 6] as const;
/** The furthest day that may be chosen: who wants longer says no. */
const mostMonths = 24;

/** Whether a pause may end on this day: after today, and not too far off. */
export function mayPauseUntil(day: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  const last = today.add({ months: mostMonths });
  return Temporal.PlainDate.compare(day, today) > 0 && Temporal.PlainDate.compare(day, last) <= 0;
}
