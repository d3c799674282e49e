import { stampOf, type Temporal } from '@regulars/shared/calendar';
import type { TouchpointStatus } from '../touchpoints/vocabulary';
import type { Occurrence } from './occurrence';
import { aheadOf } from './slots';
import { keyOf } from './wish';

/** What planning needs to know of a touchpoint that is there already. */
export interface Planned {
  readonly id: string;
  readonly customerId: string;
  readonly programmeId: string;
  readonly occasion: string;
  readonly occurrence: string;
  readonly occasionDay: string;
  readonly day: string;
  readonly due: string;
  readonly expires: string;
  readonly zone: string;
  readonly turning: number | null;
  readonly status: TouchpointStatus;
  readonly movedByHand: boolean;
  /** Whether a person settled it so (skipped it): planning leaves it alone. */
  readonly settledByHand: boolean;
}

/** What planning changes. */
export interface PlanChanges {
  insert: Occurrence[];
  /** Those whose time is another now, and those that are wanted again. */
  move: { id: string; status: TouchpointStatus; again: boolean; to: Occurrence }[];
  withdraw: { id: string; key: string }[];
}

/**
 * Compares what should be planned with what is. Run twice, it changes nothing the second time. What was sent, is on its
 * way, or was skipped by a person is never touched; what is missed by now is not begun. What another programme has planned
 * already stays with that one.
 */
export function reconcile(
  programmeId: string,
  wanted: readonly Occurrence[],
  existing: readonly Planned[],
  now: Temporal.Instant,
): PlanChanges {
  const isAhead = aheadOf(now);
  const there = new Map(existing.map((planned) => [keyOf(planned), planned]));
  const changes: PlanChanges = { insert: [], move: [], withdraw: [] };
  for (const occurrence of wanted) {
    const key = keyOf(occurrence);
    const planned = there.get(key);
    there.delete(key);
    if (!planned) {
      if (isAhead(occurrence)) changes.insert.push(occurrence);
      continue;
    }
    if (planned.programmeId !== programmeId && planned.status !== 'withdrawn') continue;
    const again = isWantedAgain(planned, occurrence) && isAhead(occurrence);
    if (again || (isOpen(planned.status) && hasMoved(planned, occurrence))) {
      changes.move.push({ id: planned.id, status: again ? 'planned' : planned.status, again, to: occurrence });
    }
  }
  for (const [key, planned] of there) {
    // What has been missed is left for the gate: it is told as missed, not taken back.
    if (!isOpen(planned.status) || planned.programmeId !== programmeId || planned.expires <= stampOf(now)) continue;
    changes.withdraw.push({ id: planned.id, key });
  }
  return changes;
}

/** Whether it is still to be decided. */
export function isOpen(status: TouchpointStatus): boolean {
  return status === 'planned' || status === 'held' || status === 'proposed';
}

function isWantedAgain(planned: Planned, occurrence: Occurrence): boolean {
  if (planned.settledByHand) return false;
  if (planned.status === 'withdrawn') return true;
  const corrected = planned.occasionDay !== occurrence.written.occasionDay;
  return corrected && (planned.status === 'expired' || planned.status === 'skipped');
}

function hasMoved(planned: Planned, occurrence: Occurrence): boolean {
  if (planned.occasionDay !== occurrence.written.occasionDay) return true;
  if (planned.turning !== (occurrence.turning ?? null)) return true;
  if (planned.movedByHand) return false;
  return planned.due !== occurrence.written.due || planned.zone !== occurrence.zone;
}
