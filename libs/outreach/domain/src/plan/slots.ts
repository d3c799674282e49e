import type { LeapChoice } from '@regulars/shared/calendar';
import { dayIn, daysBetween, dueInstant, stampOf, Temporal } from '@regulars/shared/calendar';
import type { ClosedDayChoice } from '../programmes/vocabulary';
import type { Policy } from '../tact/policy';
import { isClosed, timeOutside } from '../tact/policy';
import { localText } from '../tact/reason';
import type { Weekday } from '../tact/vocabulary';

/** How a programme plans. */
export interface PlanRules {
  readonly sendAt: string;
  readonly leapChoice: LeapChoice;
  readonly closedDays: ClosedDayChoice;
  /** The days of the week on which it sends; empty for any. */
  readonly weekdays: ReadonlySet<Weekday>;
  /** The most that go out on one day, for what can be spread; undefined for any number. */
  readonly perDay: number | undefined;
  /** The last day on which it plans. */
  readonly endsOn: Temporal.PlainDate | undefined;
  /** How many days late it may still go out. */
  readonly late: number;
  readonly policy: Policy;
  readonly shopZone: string;
}

/** A day that is kept in a zone, and when its greeting goes out: one and the same for all who keep it there. */
export interface Slot {
  readonly occasionDay: Temporal.PlainDate;
  readonly day: Temporal.PlainDate;
  readonly due: Temporal.Instant;
  readonly expires: Temporal.Instant;
  readonly zone: string;
  /** Once this day has passed, nothing is begun any more. */
  readonly begunBy: Temporal.PlainDate;
  /** The same as it is kept; `time` is local. */
  readonly written: { occasionDay: string; day: string; time: string; due: string; expires: string };
}

/** How far a closed stretch may move a greeting; beyond it, it goes out on its day after all. */
const mostDaysMoved = 14;

/** When something goes out on a day in a zone, and when it would be too late. */
export function slotOn(
  occasionDay: Temporal.PlainDate,
  day: Temporal.PlainDate,
  zone: string,
  rules: PlanRules,
  { begunBy = occasionDay, lastDay }: { begunBy?: Temporal.PlainDate; lastDay?: Temporal.PlainDate | undefined } = {},
): Slot {
  const due = dueInstant(day, timeOutside(rules.policy.quietHours, rules.sendAt), zone);
  const expires = notAfter(lastDay, expiryOf(occasionDay, day, zone, rules.late), [zone, rules.shopZone]);
  const time = localText(due, zone).slice(11, 16);
  const days = { occasionDay: occasionDay.toString(), day: day.toString() };
  const written = { ...days, time, due: stampOf(due), expires: stampOf(expires) };
  return { occasionDay, day, due, expires, zone, begunBy, written };
}

/** The moment from which it comes too late: so many days after its day, or the day it was moved to, has ended. */
export function expiryOf(
  occasionDay: Temporal.PlainDate,
  day: Temporal.PlainDate,
  zone: string,
  late: number,
): Temporal.Instant {
  const last = daysBetween(occasionDay, day) > 0 ? day : occasionDay;
  return dueInstant(last.add({ days: late + 1 }), '00:00', zone);
}

/** The expiry, or the end of the last day on which it makes sense, in whichever of the zones that day ends first. */
export function notAfter(
  lastDay: Temporal.PlainDate | undefined,
  expires: Temporal.Instant,
  zones: readonly string[],
): Temporal.Instant {
  if (!lastDay) return expires;
  const ends = zones.map((zone) => dueInstant(lastDay.add({ days: 1 }), '00:00', zone));
  return ends.reduce((first, end) => (Temporal.Instant.compare(end, first) < 0 ? end : first), expires);
}

/** The day on which what belongs to a day goes out: an open day beside it, if the programme wants that. */
export function openDayFor(day: Temporal.PlainDate, rules: PlanRules): Temporal.PlainDate {
  const step = rules.closedDays === 'earlier' ? -1 : 1;
  for (let moved = 0; moved <= mostDaysMoved; moved += 1) {
    const candidate = day.add({ days: moved * step });
    if (sendsOn(candidate, rules)) return candidate;
  }
  return day;
}

/** Whether a programme sends on a day. */
export function sendsOn(day: Temporal.PlainDate, rules: PlanRules): boolean {
  const weekdays: ReadonlySet<number> = rules.weekdays;
  if (weekdays.size > 0 && !weekdays.has(day.dayOfWeek)) return false;
  return rules.closedDays === 'anyway' || !isClosed(day, rules.policy);
}

/** Tells whether it is not too late to begin with something where the customer is. */
export function aheadOf(now: Temporal.Instant): (slot: Pick<Slot, 'begunBy' | 'zone'>) => boolean {
  const todayIn = remembered((zone: string) => dayIn(now, zone));
  return ({ begunBy, zone }) => Temporal.PlainDate.compare(todayIn(zone), begunBy) <= 0;
}

/** Reckons each value once. Thousands share few days and zones, and calendar arithmetic is what costs. */
export function remembered<Key, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: reckon(key) };
    known.set(key, found);
    return found.value;
  };
}
