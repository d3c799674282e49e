import { Temporal } from '@regulars/shared/calendar';
import { rankOf } from '../programmes/vocabulary';
import type { Knowledge } from './knowledge';
import type { Cap, Policy } from './policy';
import type { Reason } from './reason';
import { localText } from './reason';
import type { Weighed } from './weigh';

/**
 * The first moment from `start` on at which the cap leaves room for this touchpoint: after what went out of late, and
 * leaving room for what ranks higher and comes soon. The one that is more welcome goes; the other waits or is let be.
 */
export function roomFrom(
  touchpoint: Weighed,
  knowledge: Knowledge,
  { cap }: Policy,
  start: Temporal.Instant,
): { until: Temporal.Instant; reasons: Reason[] } {
  if (!cap) return { until: start, reasons: [] };
  const capped = afterLately(knowledge, cap, start);
  const reasons = capped ? [capReason(cap, capped, touchpoint.zone)] : [];
  const from = capped ?? start;
  const blocking = touchpoint.movedByHand ? undefined : blockedBy(touchpoint, knowledge, cap, from);
  if (!blocking) return { until: from, reasons };
  const until = blocking.due.add({ hours: cap.days * 24 });
  const room: Reason = { kind: 'makes-room', for: blocking.kind, until: localText(until, touchpoint.zone) };
  return { until, reasons: [...reasons, room] };
}

/** When the oldest of the messages that fill the cap leaves its stretch; undefined if there is room. */
function afterLately({ lately }: Knowledge, cap: Cap, start: Temporal.Instant): Temporal.Instant | undefined {
  const within = lately
    .filter((at) => isAfter(at.add({ hours: cap.days * 24 }), start))
    .toSorted((one, other) => Temporal.Instant.compare(one, other));
  return within.at(-cap.most)?.add({ hours: cap.days * 24 });
}

/** The last of those of higher rank that, sent after this one, would find no room. */
function blockedBy(
  touchpoint: Weighed,
  knowledge: Knowledge,
  cap: Cap,
  from: Temporal.Instant,
): Knowledge['coming'][number] | undefined {
  const rank = rankOf[touchpoint.kind];
  const end = from.add({ hours: cap.days * 24 });
  const soon = knowledge.coming
    .filter(({ due, kind }) => rankOf[kind] < rank && isAfter(end, due))
    .toSorted((one, other) => Temporal.Instant.compare(one.due, other.due));
  const sent = knowledge.lately.filter((at) => isAfter(at.add({ hours: cap.days * 24 }), from)).length;
  return sent + soon.length >= cap.most ? soon.at(-1) : undefined;
}

function capReason({ most, days }: Cap, until: Temporal.Instant, zone: string): Reason {
  return { kind: 'cap', most, days, until: localText(until, zone) };
}

const isAfter = (one: Temporal.Instant, other: Temporal.Instant): boolean => Temporal.Instant.compare(one, other) > 0;
