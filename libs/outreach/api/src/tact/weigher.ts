import { rankOf, weigh, type Knowledge, type Policy, type Verdict, type Weighed } from '@regulars/outreach/domain';
import type { Temporal } from '@regulars/shared/calendar';
import type { TouchpointRecord } from '../touchpoints/touchpoint-record';

/** A touchpoint, what was known of its customer, and what the gate said. */
export interface Decided {
  touchpoint: TouchpointRecord;
  weighed: Weighed;
  knowledge: Knowledge;
  verdict: Verdict;
  /** The touchpoint in whose letter it goes along. */
  together: TouchpointRecord | undefined;
}

/** A touchpoint to be weighed. */
export interface ToWeigh {
  touchpoint: TouchpointRecord;
  weighed: Weighed;
  knowledge: Knowledge;
}

/**
 * Weighs many at one moment, the most welcome first: what one of them sends counts as heard for the next to the same
 * customer, and two of one programme to one address become one letter by both names.
 */
export function weighAll(all: readonly ToWeigh[], policy: Policy, now: Temporal.Instant): Decided[] {
  const ordered = all.toSorted(
    (one, other) =>
      rankOf[one.touchpoint.kind] - rankOf[other.touchpoint.kind] ||
      (one.touchpoint.dueAt + one.touchpoint.id < other.touchpoint.dueAt + other.touchpoint.id ? -1 : 1),
  );
  const heard = new Map<string, number>();
  const letters = new Map<string, TouchpointRecord>();
  return ordered.map(({ touchpoint, weighed, knowledge: before }) => {
    const times = heard.get(touchpoint.customerId) ?? 0;
    const knowledge = times === 0 ? before : { ...before, lately: [...before.lately, ...repeated(now, times)] };
    const verdict = weigh(weighed, knowledge, policy, now);
    const reaches = verdict.kind === 'send' || verdict.kind === 'hand';
    if (reaches) heard.set(touchpoint.customerId, times + 1);
    const together =
      verdict.kind === 'send' && policy.householdOnce ? companion(letters, touchpoint, knowledge) : undefined;
    return { touchpoint, weighed, knowledge, verdict, together };
  });
}

/** The touchpoint whose letter goes to the same address for the same programme, if there is one; else this one's begins. */
function companion(
  letters: Map<string, TouchpointRecord>,
  touchpoint: TouchpointRecord,
  { address = '' }: Knowledge,
): TouchpointRecord | undefined {
  const key = `${touchpoint.programmeId} ${touchpoint.day} ${address.toLowerCase()}`;
  const first = letters.get(key);
  if (!first) letters.set(key, touchpoint);
  return first;
}

const repeated = (now: Temporal.Instant, times: number): Temporal.Instant[] => Array.from({ length: times }, () => now);
