import type { Temporal } from '@regulars/shared/calendar';
import type { Knowledge } from '../tact/knowledge';
import { objections } from '../tact/objections';
import type { Policy } from '../tact/policy';
import type { Reason } from '../tact/reason';
import { heldForComplaint } from '../tact/trouble';
import { weigh, type Verdict } from '../tact/weigh';

/** The local time at which customers are told of a change. */
export const changesAt = '10:00';

/** A letter about a change: the day the change was written down, and from when until when it may go. */
export interface DueChange {
  readonly madeOn: Temporal.PlainDate;
  readonly due: Temporal.Instant;
  readonly expires: Temporal.Instant;
  readonly zone: string;
}

/** Passes a letter about a change through the gate that every touchpoint passes, as a check-in is weighed. */
export function weighChange(
  { madeOn, due, expires, zone }: DueChange,
  knowledge: Knowledge,
  policy: Policy,
  now: Temporal.Instant,
): Verdict {
  const told = {
    kind: 'check-in',
    channel: 'email',
    occasionDay: madeOn,
    due,
    expires,
    zone,
    sendAt: changesAt,
    mindsClosedDays: true,
    movedByHand: false,
    sentByHand: false,
  } as const;
  return weigh(told, known(knowledge), policy, now);
}

/** What speaks against a letter about a change that waits in the outbox already; empty if nothing does. */
export function againstChange(
  { madeOn, zone }: DueChange,
  knowledge: Knowledge,
  policy: Policy,
  now: Temporal.Instant,
): Reason[] {
  const day = now.toZonedDateTimeISO(zone).toPlainDate();
  const approach = { kind: 'check-in', way: 'email', occasionDay: madeOn, day } as const;
  const complaint = heldForComplaint('check-in', knowledge, policy);
  return [...objections(known(knowledge), approach, policy), ...(complaint ? [complaint] : [])];
}

/** Each of a household said so themselves; and who was here yesterday has not read of it there. */
const known = (knowledge: Knowledge): Knowledge => ({ ...knowledge, lastVisit: undefined, sharedWith: undefined });
