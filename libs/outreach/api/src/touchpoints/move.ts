import type { MoveRequest } from '@regulars/outreach/contract';
import { expiryOf, isDayBound, isQuiet, latenessOf, localText, notAfter, sentence } from '@regulars/outreach/domain';
import { dayIn, daysBetween, dueInstant, stampOf, Temporal } from '@regulars/shared/calendar';
import type { Policy, QuietHours } from '@regulars/outreach/domain';
import { Refused } from '@regulars/shared/http';
import type { Act } from './touchpoint-acts';
import type { TouchpointRecord } from './touchpoint-record';

/** A wish further from its day than this is for another occasion. */
const mostDaysAway = 30;

/** A touchpoint moved to another day; refused if that has passed, lies far from its day or in the quiet hours. */
export function movedTo(
  record: TouchpointRecord,
  to: MoveRequest,
  { policy, now }: { policy: Policy; now: Temporal.Instant },
): Act {
  const day = Temporal.PlainDate.from(to.day);
  const time = to.time ?? record.time;
  const occasionDay = Temporal.PlainDate.from(record.occasionDay);
  if (daysBetween(dayIn(now, record.zone), day) < 0) throw refusedDay('That day has passed where they live.');
  if (isDayBound(record.kind) && Math.abs(daysBetween(occasionDay, day)) > mostDaysAway) {
    throw refusedDay(`That is more than ${mostDaysAway} days from their day.`);
  }
  if (isQuiet(Temporal.PlainTime.from(time), policy.quietHours)) throw refusedTime(policy.quietHours);
  const lastDay = lastDayOf(record);
  if (lastDay && daysBetween(lastDay, day) > 0) throw refusedDay('The offer is over by then.');
  const due = dueInstant(day, time, record.zone);
  const dueAt = stampOf(due);
  const late = latenessOf(record.kind, policy);
  const expiresAt = stampOf(notAfter(lastDay, expiryOf(occasionDay, day, record.zone, late), [record.zone]));
  const waits = record.status !== 'planned';
  const local = localText(due, record.zone);
  const says = sentence({ kind: 'not-yet', until: local });
  return {
    become: {
      day: local.slice(0, 10),
      time: local.slice(11, 16),
      dueAt,
      expiresAt,
      lookAt: waits ? expiresAt : dueAt,
      movedByHand: true,
      ...(waits ? {} : { sentence: says }),
    },
    says: `Moved. ${says}`,
    undoable: true,
  };
}

const lastDayOf = ({ about }: TouchpointRecord): Temporal.PlainDate | undefined =>
  about?.kind === 'offer' ? Temporal.PlainDate.from(about.until) : undefined;

const refusedDay = (message: string): Refused => new Refused('day-not-possible', message, [{ path: 'day', message }]);

function refusedTime(quiet: QuietHours | undefined): Refused {
  const message = `You keep quiet from ${quiet?.from ?? ''} until ${quiet?.until ?? ''}. Choose another time.`;
  return new Refused('time-in-quiet-hours', message, [{ path: 'time', message }]);
}
