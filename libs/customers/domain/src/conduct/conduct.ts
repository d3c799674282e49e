import { Temporal } from '@regulars/shared/calendar';

/** The last day that what is set today may hold until: a year ahead, so that nobody is marked for good. */
export function lastConductDay(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ years: 1 });
}

/** Whether it may hold until that day. */
export type ConductEnd = 'fits' | 'past' | 'too-far';

export function judgeConductEnd(until: string, today: Temporal.PlainDate): ConductEnd {
  const day = Temporal.PlainDate.from(until);
  if (Temporal.PlainDate.compare(day, today) < 0) return 'past';
  return Temporal.PlainDate.compare(day, lastConductDay(today)) > 0 ? 'too-far' : 'fits';
}

/** Whether it holds: on its last day still, from the next on no longer, and not once somebody ended it. */
export function conductHolds({ until, endedAt }: { until: string; endedAt: string | null }, today: string): boolean {
  return endedAt === null && until >= today;
}
