import { Temporal } from '@regulars/shared/calendar';
import type { ComplaintState } from './vocabulary';

/** A complaint as tact sees it. Stamps, UTC. */
export interface TenderComplaint {
  state: ComplaintState;
  openedAt: string;
  closedAt: string | null;
}

/** What a complaint asks of outreach now. */
export type Tenderness =
  { kind: 'open'; since: Temporal.Instant } | { kind: 'after'; until: Temporal.Instant } | { kind: 'none' };

/** An open complaint weighs most; after closing there is a quiet time of so many days. The longest one counts. */
export function tendernessAt(
  complaints: readonly TenderComplaint[],
  quietDays: number,
  now: Temporal.Instant,
): Tenderness {
  const open = complaints.filter(({ state }) => state === 'open').map(({ openedAt }) => openedAt);
  const first = open.toSorted()[0];
  if (first !== undefined) return { kind: 'open', since: Temporal.Instant.from(first) };
  const closed = complaints.flatMap(({ closedAt }) => (closedAt === null ? [] : [closedAt])).toSorted();
  const last = closed.at(-1);
  if (last === undefined) return { kind: 'none' };
  const until = Temporal.Instant.from(last).add({ hours: quietDays * 24 });
  return Temporal.Instant.compare(until, now) > 0 ? { kind: 'after', until } : { kind: 'none' };
}
