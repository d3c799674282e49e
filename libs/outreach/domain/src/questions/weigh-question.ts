import type { QuestionAbout } from '@regulars/care/domain';
import type { Temporal } from '@regulars/shared/calendar';
import type { Consent, Knowledge } from '../tact/knowledge';
import { objections } from '../tact/objections';
import type { Policy } from '../tact/policy';
import type { Reason } from '../tact/reason';
import { noTrouble } from '../tact/trouble';
import { weigh, type Verdict, type Weighed } from '../tact/weigh';

/** The local time at which questions go out. */
export const questionsAt = '10:00';

/** A question that is due: what it is about, and from when until when it may be asked. */
export interface DueQuestion {
  readonly about: QuestionAbout;
  readonly aboutDay: Temporal.PlainDate;
  readonly due: Temporal.Instant;
  readonly expires: Temporal.Instant;
  readonly zone: string;
}

/** Passes a question through the gate that every touchpoint passes, as a check-in is weighed. */
export function weighQuestion(
  { about, aboutDay, due, expires, zone }: DueQuestion,
  knowledge: Knowledge,
  policy: Policy,
  now: Temporal.Instant,
): Verdict {
  const asked: Weighed = {
    kind: 'check-in',
    channel: 'email',
    occasionDay: aboutDay,
    due,
    expires,
    zone,
    sendAt: questionsAt,
    mindsClosedDays: true,
    movedByHand: false,
    sentByHand: false,
  };
  return weigh(asked, knownFor(about, knowledge), policy, now);
}

/** What speaks against a question that waits in the outbox already; empty if nothing does. */
export function againstQuestion(
  { about, aboutDay, zone }: DueQuestion,
  knowledge: Knowledge,
  policy: Policy,
  now: Temporal.Instant,
): Reason[] {
  const day = now.toZonedDateTimeISO(zone).toPlainDate();
  const approach = { kind: 'check-in', way: 'email', occasionDay: aboutDay, day } as const;
  return objections(knownFor(about, knowledge), approach, policy);
}

/**
 * A question is about the visit itself, so having been here speaks for it. Whether a complaint is solved is asked of
 * everybody who has not said that they want no such letters: the answer is part of making it good.
 */
function knownFor(about: QuestionAbout, knowledge: Knowledge): Knowledge {
  const asked = { ...knowledge, lastVisit: undefined, sharedWith: undefined };
  if (about !== 'complaint') return asked;
  return { ...asked, consent: unlessRefused(knowledge.consent), trouble: noTrouble, lately: [], coming: [] };
}

const unlessRefused = (consent: Consent): Consent => (consent.kind === 'withdrawn' ? consent : { kind: 'given' });
