import { dayIn, dueInstant, Temporal } from '@regulars/shared/calendar';
import type { TouchpointStatus } from '../touchpoints/vocabulary';
import { timeOutside } from '../tact/policy';
import type { Occurrence } from './occurrence';
import { isOpen } from './reconcile';
import { occurrenceOf } from './occurrence';
import type { PlanRules } from './slots';
import { remembered, sendsOn, slotOn } from './slots';
import type { Wish, Window } from './wish';
import { keyOf } from './wish';

/** Where something that can be put off stands in the plan already. */
export interface Placed {
  readonly customerId: string;
  readonly occasion: string;
  readonly occurrence: string;
  readonly occasionDay: string;
  readonly day: string;
  readonly status: TouchpointStatus;
}

/** What does not take a place on its day. */
const takesNoPlace: ReadonlySet<TouchpointStatus> = new Set(['withdrawn', 'skipped', 'expired']);

/**
 * Spreads wishes that can be put off over the days on which there is room, in the order given: the first wish gets the
 * first place. What has its place already keeps it, so that planning twice changes nothing; nobody is moved by a newcomer.
 */
export function spread(
  wishes: readonly Wish[],
  standing: readonly Placed[],
  rules: PlanRules,
  { now, window }: { now: Temporal.Instant; window: Window },
): Occurrence[] {
  const places = new Map(standing.map((one) => [keyOf(one), one]));
  const room: Room = { taken: new Map(), onward: new Map() };
  const { taken } = room;
  for (const { day, status } of standing) if (!takesNoPlace.has(status)) taken.set(day, (taken.get(day) ?? 0) + 1);
  const soonest = remembered((zone: string) => soonestDay(now, zone, rules));
  return wishes.flatMap((wish) => {
    const place = places.get(keyOf(wish));
    // What has come to an end for this occasion needs no other place.
    if (place && isSettled(place.status) && place.occasionDay === wish.occasionDay.toString()) return [];
    const zone = wish.zone ?? rules.shopZone;
    const kept = keptDay(wish, place, rules);
    const day = kept ?? freeDay(wish, later(wish.occasionDay, soonest(zone)), room, { rules, window });
    return day
      ? [occurrenceOf(wish, slotOn(wish.occasionDay, day, zone, rules, { begunBy: day, lastDay: wish.lastDay }))]
      : [];
  });
}

const isSettled = (status: TouchpointStatus): boolean => !isOpen(status) && status !== 'withdrawn';

/** The day it has already, if it may still be kept. */
function keptDay(wish: Wish, place: Placed | undefined, rules: PlanRules): Temporal.PlainDate | undefined {
  if (!place || takesNoPlace.has(place.status) || place.occasionDay !== wish.occasionDay.toString()) return undefined;
  const day = Temporal.PlainDate.from(place.day);
  return sendsOn(day, rules) || place.status === 'held' ? day : undefined;
}

/** How full the days are. */
interface Room {
  readonly taken: Map<string, number>;
  /**
   * From which day on there may be room, by the day that was looked from: days only fill up, so that thousands who stay
   * away do not each walk through the same full weeks.
   */
  readonly onward: Map<string, Temporal.PlainDate>;
}

function freeDay(
  wish: Wish,
  from: Temporal.PlainDate,
  { taken, onward }: Room,
  { rules, window }: { rules: PlanRules; window: Window },
): Temporal.PlainDate | undefined {
  const last = [window.to, wish.lastDay, rules.endsOn].reduce<Temporal.PlainDate>(
    (first, day) => (day ? earlier(first, day) : first),
    window.to,
  );
  const isFull = (day: Temporal.PlainDate): boolean =>
    !sendsOn(day, rules) || (rules.perDay !== undefined && (taken.get(day.toString()) ?? 0) >= rules.perDay);
  let day = onward.get(from.toString()) ?? from;
  while (Temporal.PlainDate.compare(day, last) <= 0 && isFull(day)) day = day.add({ days: 1 });
  onward.set(from.toString(), day);
  if (Temporal.PlainDate.compare(day, last) > 0) return undefined;
  taken.set(day.toString(), (taken.get(day.toString()) ?? 0) + 1);
  return day;
}

/** Today while its time is still to come where they live, else tomorrow. */
function soonestDay(now: Temporal.Instant, zone: string, rules: PlanRules): Temporal.PlainDate {
  const today = dayIn(now, zone);
  const due = dueInstant(today, timeOutside(rules.policy.quietHours, rules.sendAt), zone);
  return Temporal.Instant.compare(now, due) <= 0 ? today : today.add({ days: 1 });
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other;
const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other;
