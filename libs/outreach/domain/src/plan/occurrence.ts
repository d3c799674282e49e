import { Temporal } from '@regulars/shared/calendar';
import type { PlanRules, Slot } from './slots';
import { openDayFor, remembered, slotOn } from './slots';
import type { Wish, Window } from './wish';

/** A wish with its moment. */
export interface Occurrence extends Slot {
  readonly customerId: string;
  readonly occasion: string;
  readonly occurrence: string;
  readonly turning: number | undefined;
  readonly about: Wish['about'];
}

/** A wish in its slot. */
export const occurrenceOf = (wish: Wish, slot: Slot): Occurrence => ({
  ...slot,
  customerId: wish.customerId,
  occasion: wish.occasion,
  occurrence: wish.occurrence,
  turning: wish.turning,
  about: wish.about,
});

/** Settles the moments of wishes that belong to their day. */
export function placeOnDays(wishes: readonly Wish[], rules: PlanRules): Occurrence[] {
  const slotOf = remembered((zone: string) =>
    remembered((day: Wish['occasionDay']) => slotOn(day, openDayFor(day, rules), zone, rules)),
  );
  return wishes.flatMap((wish) => {
    const slot = slotOf(wish.zone ?? rules.shopZone)(wish.occasionDay);
    return isOver(slot, rules) ? [] : [occurrenceOf(wish, slot)];
  });
}

/** Whether a day lies in the window. */
export const lies = (day: Wish['occasionDay'], { from, to }: Window): boolean =>
  isNotBefore(day, from) && isNotBefore(to, day);

/** Whether what may happen from one day until another touches the window. Days are compared, not subtracted: that is slow. */
export const touches = (first: Wish['occasionDay'], last: Wish['occasionDay'], { from, to }: Window): boolean =>
  isNotBefore(to, first) && isNotBefore(last, from);

const isNotBefore = (day: Wish['occasionDay'], other: Wish['occasionDay']): boolean =>
  Temporal.PlainDate.compare(day, other) >= 0;

const isOver = ({ day }: Slot, { endsOn }: PlanRules): boolean => endsOn !== undefined && !isNotBefore(endsOn, day);
