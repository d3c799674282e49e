import type { UpcomingDate } from '@regulars/customers/api';
import type { Birthday } from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';

/** Birthdays as planning takes them. One calendar day is one object: planning reckons with each only once. */
export function birthdaysOf(dates: readonly UpcomingDate[]): Birthday[] {
  const days = new Map<string, Temporal.PlainMonthDay>();
  return dates.map(({ customerId, monthDay: written, year, zone }) => {
    const monthDay = days.get(written) ?? Temporal.PlainMonthDay.from(written);
    days.set(written, monthDay);
    return { customerId, born: { monthDay, year: year ?? undefined }, zone: zone ?? undefined };
  });
}
