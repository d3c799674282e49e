import type { Temporal } from '@regulars/shared/calendar';
import type { Channel, ProgrammeKind } from '../programmes/vocabulary';
import { purposeOf } from '../programmes/vocabulary';
import type { Knowledge } from './knowledge';
import type { Policy } from './policy';
import type { Reason } from './reason';
import { localText } from './reason';

/** What is not well between a customer and the house, as the gate must know it. */
export interface Trouble {
  /** An open complaint: the day it was heard, and whose it is if not theirs but of somebody at the same address. */
  readonly complaint: { readonly since: Temporal.PlainDate; readonly of: string | undefined } | undefined;
  /** After a complaint was closed: until when it stays quiet. */
  readonly quietUntil: Temporal.Instant | undefined;
  /** A promise whose day has passed without being kept: what we said. */
  readonly overdue: string | undefined;
}

/** Nothing the matter. */
export const noTrouble: Trouble = { complaint: undefined, quietUntil: undefined, overdue: undefined };

/** Whether something is a kindness for its own sake (a wish, thanks), which asks for nothing. */
const isWish = (kind: ProgrammeKind): boolean => purposeOf[kind] === 'greetings';

/** Why it waits until one of us lets it go: an open complaint. Undefined where none holds it. */
export function heldForComplaint(kind: ProgrammeKind, { trouble }: Knowledge, policy: Policy): Reason | undefined {
  const { complaint } = trouble;
  if (!complaint) return undefined;
  // A neighbour's trouble is no reason to forget a birthday.
  if (isWish(kind) && (complaint.of !== undefined || policy.wishesInComplaint !== 'hold')) return undefined;
  const since = complaint.since.toString();
  return { kind: 'open-complaint', since, ...(complaint.of === undefined ? {} : { of: complaint.of }) };
}

/** How a wish goes to somebody with an open complaint, if the owner wants it to come from a person. */
export function wayInTrouble(kind: ProgrammeKind, knowledge: Knowledge, policy: Policy): Channel | undefined {
  const own = knowledge.trouble.complaint && knowledge.trouble.complaint.of === undefined;
  if (!own || !isWish(kind) || policy.wishesInComplaint !== 'person') return undefined;
  if (knowledge.hasPhone) return 'call';
  return knowledge.hasPostalAddress ? 'card' : undefined;
}

/** How long a promise that is overdue puts off what asks for something; then it is looked at again. */
const overdueHours = 24;

/** The first moment from `start` on at which trouble leaves room for what asks for something. */
export function roomAfterTrouble(
  touchpoint: { kind: ProgrammeKind; zone: string },
  { trouble: { quietUntil, overdue } }: Knowledge,
  start: Temporal.Instant,
): { until: Temporal.Instant; reasons: Reason[] } {
  if (isWish(touchpoint.kind)) return { until: start, reasons: [] };
  if (overdue !== undefined) {
    return { until: start.add({ hours: overdueHours }), reasons: [{ kind: 'promise-overdue', what: overdue }] };
  }
  if (!quietUntil || quietUntil.epochMilliseconds <= start.epochMilliseconds) return { until: start, reasons: [] };
  return { until: quietUntil, reasons: [{ kind: 'after-complaint', until: localText(quietUntil, touchpoint.zone) }] };
}
