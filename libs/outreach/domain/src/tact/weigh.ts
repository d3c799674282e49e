import { daysBetween, Temporal } from '@regulars/shared/calendar';
import type { Channel, ProgrammeKind } from '../programmes/vocabulary';
import { isDayBound } from '../programmes/vocabulary';
import type { Wording } from '../touchpoints/vocabulary';
import { roomFrom } from './cap';
import type { Knowledge, PersonalWay } from './knowledge';
import { objections } from './objections';
import type { Policy } from './policy';
import { nextWelcome } from './quiet';
import type { Reason } from './reason';
import { localText } from './reason';
import { heldForComplaint, roomAfterTrouble, wayInTrouble } from './trouble';

/** What is weighed: one planned touchpoint. */
export interface Weighed {
  readonly kind: ProgrammeKind;
  readonly channel: Channel;
  /** The day it is about. */
  readonly occasionDay: Temporal.PlainDate;
  readonly due: Temporal.Instant;
  /** From this moment on it would come too late. */
  readonly expires: Temporal.Instant;
  readonly zone: string;
  /** The local time at which its programme sends, `HH:mm`. */
  readonly sendAt: string;
  /** Whether it waits on closed days: not if its programme sends on them anyway. */
  readonly mindsClosedDays: boolean;
  /** Whether a person chose its time: they may choose a closed day, but not the quiet hours. */
  readonly movedByHand: boolean;
  /** Whether a person sends it now: neither hours, closed days nor the cap hold it back. What forbids it still does. */
  readonly sentByHand: boolean;
}

/** What the tact gate says, always with its reasons. */
export type Verdict =
  | { readonly kind: 'send'; readonly wording: Wording; readonly reasons: readonly Reason[] }
  | {
      readonly kind: 'hold';
      readonly until: Temporal.Instant;
      readonly reasons: readonly Reason[];
      /** It waits until a person lets it go, at most until it would come too late. */
      readonly byPerson?: true;
    }
  | { readonly kind: 'hand'; readonly way: PersonalWay; readonly reasons: readonly Reason[] }
  | { readonly kind: 'skip'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'expire'; readonly reasons: readonly Reason[] };

/** The one gate that every touchpoint passes. */
export function weigh(touchpoint: Weighed, knowledge: Knowledge, policy: Policy, now: Temporal.Instant): Verdict {
  const { kind, occasionDay, zone, expires, due, sentByHand } = touchpoint;
  const way = wayFor(touchpoint, knowledge, policy);
  const start = atOrAfter(now, due) ? now : due;
  const day = start.toZonedDateTimeISO(zone).toPlainDate();
  const against = objections(knowledge, { kind, way, occasionDay, day }, policy);
  if (against.length > 0) return { kind: 'skip', reasons: against };
  if (atOrAfter(now, expires)) return { kind: 'expire', reasons: [tooLate(touchpoint)] };
  if (sentByHand) return go(touchpoint, knowledge, way, now);
  const complaint = heldForComplaint(kind, knowledge, policy);
  if (complaint) return { kind: 'hold', until: expires, reasons: [complaint], byPerson: true };
  const calm = roomAfterTrouble(touchpoint, knowledge, start);
  const room = roomFrom(touchpoint, knowledge, policy, calm.until);
  const wait = nextWelcome(touchpoint, policy, room.until);
  const reasons = [...calm.reasons, ...room.reasons, ...wait.reasons];
  if (atOrAfter(wait.until, expires)) return { kind: 'expire', reasons: [...reasons, tooLate(touchpoint)] };
  const early = atOrAfter(now, due) ? [] : [notYet(touchpoint)];
  if (early.length + reasons.length > 0) return { kind: 'hold', until: wait.until, reasons: [...early, ...reasons] };
  return go(touchpoint, knowledge, way, now);
}

/** How it goes: as its programme says, but to a person where the customer would rather hear from one. */
export function wayFor(touchpoint: Pick<Weighed, 'channel' | 'kind'>, knowledge: Knowledge, policy: Policy): Channel {
  if (touchpoint.channel !== 'email') return touchpoint.channel;
  const prefers = policy.personFirst ? knowledge.prefers : undefined;
  return prefers ?? wayInTrouble(touchpoint.kind, knowledge, policy) ?? 'email';
}

/** The words for a moment: belated once the day is over where the customer is. */
export function wordingAt(
  touchpoint: Pick<Weighed, 'occasionDay' | 'zone' | 'kind'>,
  moment: Temporal.Instant,
): Wording {
  return isDayBound(touchpoint.kind) && daysAfter(touchpoint, moment) > 0 ? 'belated' : 'on-the-day';
}

function go(touchpoint: Weighed, knowledge: Knowledge, way: Channel, now: Temporal.Instant): Verdict {
  if (way !== 'email') {
    return { kind: 'hand', way, reasons: [whyByPerson(touchpoint, knowledge, way)] };
  }
  return { kind: 'send', wording: wordingAt(touchpoint, now), reasons: [whySent(touchpoint, now)] };
}

function whyByPerson(touchpoint: Weighed, knowledge: Knowledge, way: PersonalWay): Reason {
  if (touchpoint.channel !== 'email') return { kind: 'for-a-person', way };
  return knowledge.prefers === way ? { kind: 'prefers-person', way } : { kind: 'complaint-in-person' };
}

function whySent(touchpoint: Weighed, now: Temporal.Instant): Reason {
  if (touchpoint.sentByHand) return { kind: 'sent-by-hand' };
  if (!isDayBound(touchpoint.kind)) return { kind: touchpoint.movedByHand ? 'moved-by-hand' : 'as-planned' };
  const days = daysAfter(touchpoint, now);
  if (days === 0) return { kind: 'on-the-day' };
  if (days > 0) return { kind: 'belated', days };
  return touchpoint.movedByHand ? { kind: 'moved-by-hand' } : { kind: 'ahead', days: -days };
}

function daysAfter(touchpoint: Pick<Weighed, 'occasionDay' | 'zone'>, moment: Temporal.Instant): number {
  return daysBetween(touchpoint.occasionDay, moment.toZonedDateTimeISO(touchpoint.zone).toPlainDate());
}

const tooLate = (touchpoint: Weighed): Reason => ({ kind: 'too-late', day: touchpoint.occasionDay.toString() });
const notYet = (touchpoint: Weighed): Reason => ({
  kind: 'not-yet',
  until: localText(touchpoint.due, touchpoint.zone),
});

const atOrAfter = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  Temporal.Instant.compare(one, other) >= 0;
