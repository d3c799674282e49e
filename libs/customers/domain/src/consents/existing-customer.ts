import { dayIn, dueInstant, parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';
import type { ConsentEntry } from './consent';

/** How many months being a customer lasts, unless the owner chose otherwise. */
export const usualCustomerMonths = 24;

/** How long being a customer lets us write, and where the shop is. */
export interface CustomerRule {
  readonly months: number;
  readonly zone: string;
}

/**
 * The last day on which being a customer lets us write: so many months after the last visit; with no visit, after the
 * day it was recorded. The law gives no number ("soft opt-in", ePrivacy directive art. 13(2); GDPR recital 47 asks what
 * somebody may reasonably expect), so the owner sets one. In a shorter month it is its last day.
 */
export function lastDayAsCustomer(from: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return from.add({ months }, { overflow: 'constrain' });
}

/** The earliest day from which being a customer still lets us write on `today`: for comparing days in SQL. */
export function customerSince(today: Temporal.PlainDate, months: number): Temporal.PlainDate {
  let from = today.subtract({ months }, { overflow: 'constrain' });
  // From 28 February the month reaches to 28 March only, so for the 31st it takes a later start.
  while (Temporal.PlainDate.compare(lastDayAsCustomer(from, months), today) < 0) from = from.add({ days: 1 });
  return from;
}

/**
 * Gives entries the end that the law gives them: one on the basis of being a customer ends so long after the last visit
 * (a day, or null for none), or earlier if it says so. Made once for many customers: it remembers the days it has met.
 */
export function lapsing(rule: CustomerRule) {
  const ends = new Map<string, string>();
  const endAfter = (day: string): string => {
    const end = ends.get(day) ?? endOf(lastDayAsCustomer(Temporal.PlainDate.from(day), rule.months), rule.zone);
    ends.set(day, end);
    return end;
  };
  return <Entry extends ConsentEntry>(entry: Entry, lastVisit: string | null): Entry => {
    if (entry.basis !== 'existing-customer') return entry;
    const end = endAfter(lastVisit ?? dayIn(parseStamp(entry.at), rule.zone).toString());
    return entry.until !== null && entry.until < end ? entry : { ...entry, until: end };
  };
}

/** The moment a day is over. */
function endOf(day: Temporal.PlainDate, zone: string): string {
  return stampOf(dueInstant(day.add({ days: 1 }), '00:00', zone));
}
