import type { LeapChoice, MonthDay, PartialDay } from '@regulars/shared/calendar';
import { dayIn, daysBetween, dueInstant, occurrenceIn, stampOf, Temporal } from '@regulars/shared/calendar';
import type { ClosedDayChoice } from '../programmes/vocabulary';
import type { Policy } from '../tact/policy';
import { isClosed, timeOutside } from '../tact/policy';
import { localText } from '../tact/reason';

/** A birthday that may be greeted; `zone` is where the customer lives, if that is known. */
export interface Birthday {
  readonly customerId: string;
  readonly born: PartialDay;
  readonly zone: string | undefined;
}

/** How a programme plans. */
export interface PlanRules {
  readonly sendAt: string;
  readonly leapChoice: LeapChoice;
  readonly closedDays: ClosedDayChoice;
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
  /** The same as it is kept; `time` is local. */
  readonly written: { occasionDay: string; day: string; time: string; due: string; expires: string };
}

/** One birthday of one year. Customer, occasion and occurrence name it for ever. */
export interface Occurrence extends Slot {
  readonly customerId: string;
  readonly occasion: 'birthday';
  /** The year, `YYYY`. */
  readonly occurrence: string;
  /** The age they turn; undefined where the year of birth is not known. */
  readonly turning: number | undefined;
}

/** How far a closed stretch may move a greeting; beyond it, it goes out on its day after all. */
const mostDaysMoved = 14;

interface Window {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/** The birthdays kept from `from` to `to` (both included), each with the moment its greeting is due. */
export function planBirthdays(birthdays: readonly Birthday[], rules: PlanRules, window: Window): Occurrence[] {
  // Thousands share few days and zones, and calendar arithmetic is what costs: each is reckoned once.
  const slotOf = remembered((zone: string) => remembered((day: Temporal.PlainDate) => slotFor(day, zone, rules)));
  const keptOn = remembered((monthDay: MonthDay) => keptWithin(monthDay, rules.leapChoice, window));
  return birthdays.flatMap(({ customerId, born, zone }) => {
    const day = keptOn(born.monthDay);
    if (!day) return [];
    const turning = born.year === undefined || born.year >= day.year ? undefined : day.year - born.year;
    const slot = slotOf(zone ?? rules.shopZone)(day);
    return [
      { ...slot, customerId, occasion: 'birthday' as const, occurrence: slot.written.occasionDay.slice(0, 4), turning },
    ];
  });
}

/** Tells whether a birthday is still to be greeted: its day has not passed where the customer is. */
export function aheadOf(now: Temporal.Instant): (slot: Pick<Slot, 'occasionDay' | 'zone'>) => boolean {
  const todayIn = remembered((zone: string) => dayIn(now, zone));
  return ({ occasionDay, zone }) => Temporal.PlainDate.compare(todayIn(zone), occasionDay) <= 0;
}

/** When a greeting goes out for a day in a zone, and when it would be too late: one day after its day has ended. */
function slotFor(occasionDay: Temporal.PlainDate, zone: string, rules: PlanRules): Slot {
  const day = openDay(occasionDay, rules);
  const due = dueInstant(day, timeOutside(rules.policy.quietHours, rules.sendAt), zone);
  const expires = expiryOf(occasionDay, day, zone);
  const time = localText(due, zone).slice(11, 16);
  const days = { occasionDay: occasionDay.toString(), day: day.toString() };
  return {
    occasionDay,
    day,
    due,
    expires,
    zone,
    written: { ...days, time, due: stampOf(due), expires: stampOf(expires) },
  };
}

/** The moment from which a greeting comes too late: the second midnight after its day, or after the day it was moved to. */
export function expiryOf(occasionDay: Temporal.PlainDate, day: Temporal.PlainDate, zone: string): Temporal.Instant {
  const last = daysBetween(occasionDay, day) > 0 ? day : occasionDay;
  return dueInstant(last.add({ days: 2 }), '00:00', zone);
}

function openDay(day: Temporal.PlainDate, rules: PlanRules): Temporal.PlainDate {
  if (rules.closedDays === 'anyway') return day;
  const step = rules.closedDays === 'earlier' ? -1 : 1;
  for (let moved = 0; moved <= mostDaysMoved; moved += 1) {
    const candidate = day.add({ days: moved * step });
    if (!isClosed(candidate, rules.policy)) return candidate;
  }
  return day;
}

function keptWithin(monthDay: MonthDay, leapChoice: LeapChoice, { from, to }: Window): Temporal.PlainDate | undefined {
  const years = [...new Set([from.year, to.year])];
  return years
    .map((year) => occurrenceIn(monthDay, year, leapChoice))
    .find((day) => daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0);
}

function remembered<Key, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: reckon(key) };
    known.set(key, found);
    return found.value;
  };
}
