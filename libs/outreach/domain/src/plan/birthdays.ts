import type { LeapChoice, PartialDay, Temporal } from '@regulars/shared/calendar';
import { dayIn, daysBetween, dueInstant, occurrenceIn } from '@regulars/shared/calendar';
import type { ClosedDayChoice } from '../programmes/vocabulary';
import type { Policy } from '../tact/policy';
import { isClosed, timeOutside } from '../tact/policy';

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

/** One birthday of one year, and when its greeting goes out. Together the first three name it for ever. */
export interface Occurrence {
  readonly customerId: string;
  readonly occasion: 'birthday';
  /** The year, `YYYY`. */
  readonly occurrence: string;
  readonly occasionDay: Temporal.PlainDate;
  readonly day: Temporal.PlainDate;
  readonly due: Temporal.Instant;
  readonly expires: Temporal.Instant;
  readonly zone: string;
  /** The age they turn; undefined where the year of birth is not known. */
  readonly turning: number | undefined;
}

/** How far a closed stretch may move a greeting; beyond it, it goes out on its day after all. */
const mostDaysMoved = 14;

/** The birthdays kept from `from` to `to` (both included), each with the moment its greeting is due. */
export function planBirthdays(
  birthdays: readonly Birthday[],
  rules: PlanRules,
  window: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): Occurrence[] {
  const slots = new Map<string, Slot>();
  return birthdays.flatMap((birthday) => {
    const occasionDay = keptWithin(birthday.born, rules.leapChoice, window);
    if (!occasionDay) return [];
    const zone = birthday.zone ?? rules.shopZone;
    const name = `${occasionDay.toString()} ${zone}`;
    const slot = slots.get(name) ?? slotFor(occasionDay, zone, rules);
    slots.set(name, slot);
    const { year } = birthday.born;
    const turning = year === undefined || year >= occasionDay.year ? undefined : occasionDay.year - year;
    const occurrence = String(occasionDay.year);
    return [
      {
        customerId: birthday.customerId,
        occasion: 'birthday' as const,
        occurrence,
        occasionDay,
        ...slot,
        zone,
        turning,
      },
    ];
  });
}

/** Whether a birthday is still to be greeted: its day has not passed where the customer is. */
export function isAhead(occurrence: Pick<Occurrence, 'occasionDay' | 'zone'>, now: Temporal.Instant): boolean {
  return daysBetween(dayIn(now, occurrence.zone), occurrence.occasionDay) >= 0;
}

type Slot = Pick<Occurrence, 'day' | 'due' | 'expires'>;

/** When a greeting goes out for a day in a zone, and when it would be too late: one day after its day has ended. */
export function slotFor(occasionDay: Temporal.PlainDate, zone: string, rules: PlanRules): Slot {
  const day = openDay(occasionDay, rules);
  const due = dueInstant(day, timeOutside(rules.policy.quietHours, rules.sendAt), zone);
  return { day, due, expires: expiryOf(occasionDay, day, zone) };
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

function keptWithin(
  born: PartialDay,
  leapChoice: LeapChoice,
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): Temporal.PlainDate | undefined {
  const years = [...new Set([from.year, to.year])];
  return years
    .map((year) => occurrenceIn(born.monthDay, year, leapChoice))
    .find((day) => daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0);
}
