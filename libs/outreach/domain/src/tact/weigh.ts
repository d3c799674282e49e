import { daysBetween, dueInstant, Temporal } from '@regulars/shared/calendar';
import type { Wording } from '../touchpoints/vocabulary';
import type { Knowledge } from './knowledge';
import { objections } from './objections';
import type { Policy } from './policy';
import { endOfQuiet, isClosed, isQuiet, timeOutside } from './policy';
import type { Reason } from './reason';
import { localText } from './reason';

/** What is weighed: one planned greeting. */
export interface Weighed {
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
}

/** What the tact gate says, always with its reasons. */
export type Verdict =
  | { readonly kind: 'send'; readonly wording: Wording; readonly reasons: readonly Reason[] }
  | { readonly kind: 'hold'; readonly until: Temporal.Instant; readonly reasons: readonly Reason[] }
  | { readonly kind: 'skip'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'expire'; readonly reasons: readonly Reason[] };

/** The one gate that every touchpoint passes. */
export function weigh(touchpoint: Weighed, knowledge: Knowledge, policy: Policy, now: Temporal.Instant): Verdict {
  const against = objections(knowledge, touchpoint.occasionDay);
  if (against.length > 0) return { kind: 'skip', reasons: against };
  if (atOrAfter(now, touchpoint.expires)) return { kind: 'expire', reasons: [tooLate(touchpoint)] };
  const start = atOrAfter(now, touchpoint.due) ? now : touchpoint.due;
  const wait = nextWelcome(touchpoint, policy, start);
  const waits =
    atOrAfter(touchpoint.due, now) && !touchpoint.due.equals(now)
      ? [notYet(touchpoint), ...wait.reasons]
      : wait.reasons;
  if (atOrAfter(wait.until, touchpoint.expires))
    return { kind: 'expire', reasons: [...wait.reasons, tooLate(touchpoint)] };
  if (waits.length > 0) return { kind: 'hold', until: wait.until, reasons: waits };
  return send(touchpoint, now);
}

/** The words for a moment: belated once the day is over where the customer is. */
export function wordingAt(touchpoint: Pick<Weighed, 'occasionDay' | 'zone'>, moment: Temporal.Instant): Wording {
  return daysAfter(touchpoint, moment) > 0 ? 'belated' : 'on-the-day';
}

/** The first moment from `start` on that is neither in quiet hours nor, if it minds them, on a closed day. */
function nextWelcome(
  touchpoint: Weighed,
  policy: Policy,
  start: Temporal.Instant,
): { until: Temporal.Instant; reasons: Reason[] } {
  const reasons: Reason[] = [];
  let until = start;
  while (!atOrAfter(until, touchpoint.expires)) {
    const next = pushedFrom(touchpoint, policy, until.toZonedDateTimeISO(touchpoint.zone));
    if (!next) break;
    until = next.until;
    reasons.push({ kind: next.kind, until: localText(until, touchpoint.zone) });
  }
  return { until, reasons };
}

interface Push {
  kind: 'quiet-hours' | 'closed-day';
  until: Temporal.Instant;
}

function pushedFrom(touchpoint: Weighed, policy: Policy, local: Temporal.ZonedDateTime): Push | undefined {
  const minds = touchpoint.mindsClosedDays && !touchpoint.movedByHand;
  if (minds && isClosed(local.toPlainDate(), policy)) {
    const nextDay = local.toPlainDate().add({ days: 1 });
    const time = timeOutside(policy.quietHours, touchpoint.sendAt);
    return { kind: 'closed-day', until: dueInstant(nextDay, time, touchpoint.zone) };
  }
  if (policy.quietHours && isQuiet(local.toPlainTime(), policy.quietHours)) {
    return { kind: 'quiet-hours', until: endOfQuiet(local, policy.quietHours) };
  }
  return undefined;
}

function send(touchpoint: Weighed, now: Temporal.Instant): Verdict {
  const days = daysAfter(touchpoint, now);
  const wording = days > 0 ? 'belated' : 'on-the-day';
  return { kind: 'send', wording, reasons: [whySent(days, touchpoint.movedByHand)] };
}

function whySent(days: number, movedByHand: boolean): Reason {
  if (days === 0) return { kind: 'on-the-day' };
  if (days > 0) return { kind: 'belated', days };
  return movedByHand ? { kind: 'moved-by-hand' } : { kind: 'ahead', days: -days };
}

function daysAfter(touchpoint: Pick<Weighed, 'occasionDay' | 'zone'>, moment: Temporal.Instant): number {
  return daysBetween(touchpoint.occasionDay, moment.toZonedDateTimeISO(touchpoint.zone).toPlainDate());
}

const tooLate = (touchpoint: Weighed): Reason => ({ kind: 'too-late', day: touchpoint.occasionDay.toString() });
const notYet = (touchpoint: Weighed): Reason => ({
  kind: 'not-yet',
  until: localText(touchpoint.due, touchpoint.zone),
});
const atOrAfter = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) >= 0;
