import { daysBetween, Temporal } from '@regulars/shared/calendar';
import { isOwed, type PromiseState } from './vocabulary';

/** What a promise must say of itself to be placed. `dueOn` is the day it is due now, null for a request without one. */
export interface PlacedPromise {
  state: PromiseState;
  dueOn: string | null;
}

/** How a promise stands on a day. `warning`: it is near, and if it cannot be kept the customer should hear so first. */
export type PromiseStanding =
  | { kind: 'settled' }
  | { kind: 'waiting' }
  | { kind: 'far'; days: number }
  | { kind: 'warning'; days: number }
  | { kind: 'overdue'; days: number };

/** So many days before it is due the product speaks up: enough to tell the customer before it is late, not after. */
export const warningDays = 1;

/** How a promise stands today; days are counted where the shop is. */
export function standingOfPromise({ state, dueOn }: PlacedPromise, today: Temporal.PlainDate): PromiseStanding {
  if (!isOwed(state)) return { kind: 'settled' };
  if (dueOn === null) return { kind: 'waiting' };
  const days = daysBetween(today, Temporal.PlainDate.from(dueOn));
  if (days < 0) return { kind: 'overdue', days: -days };
  return days <= warningDays ? { kind: 'warning', days } : { kind: 'far', days };
}
