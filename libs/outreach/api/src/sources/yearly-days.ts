import { Injectable } from '@nestjs/common';
import { datesOfCustomers, upcomingDates, type UpcomingDate } from '@regulars/customers/api';
import { fold, monthDayRanges, type DateKind } from '@regulars/customers/domain';
import { yearlyWishes, type Wish, type YearlyDay } from '@regulars/outreach/domain';
import { daysBetween, Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import type { OccasionSource, SourceQuestion } from './occasion-source';

/** Birthdays, anniversaries and the owner's own kinds of day. */
@Injectable()
export class YearlyDays implements OccasionSource {
  async wishes(reader: Reader, { programme, window, customers }: SourceQuestion): Promise<Wish[]> {
    const { settings, leapChoice } = programme;
    const kind: DateKind = settings.kind === 'date' ? settings.dateKind : 'birthday';
    const ranges = monthDayRanges(window.from, daysBetween(window.from, window.to), leapChoice);
    const dates = customers
      ? await datesOfCustomers(reader, customers, kind)
      : await upcomingDates(reader, ranges, { kind });
    const label = settings.kind === 'date' ? settings.label : null;
    const meant = label === null ? dates : dates.filter((date) => fold(date.label ?? '') === fold(label));
    return yearlyWishes(daysOf(meant), leapChoice, window);
  }
}

/** Days as planning takes them. One calendar day is one object: planning reckons with each only once. */
function daysOf(dates: readonly UpcomingDate[]): YearlyDay[] {
  const days = new Map<string, Temporal.PlainMonthDay>();
  return dates.map((date) => {
    const monthDay = days.get(date.monthDay) ?? Temporal.PlainMonthDay.from(date.monthDay);
    days.set(date.monthDay, monthDay);
    const { customerId, year, zone } = date;
    return { customerId, born: { monthDay, year: year ?? undefined }, zone: zone ?? undefined, ...named(date) };
  });
}

// The key of another date names the date itself: somebody may keep two anniversaries.
const named = ({ kind, dateId, label }: UpcomingDate): { occasion: string; label?: string } =>
  kind === 'birthday' ? { occasion: 'birthday' } : { occasion: `d:${dateId}`, label: label ?? 'Anniversary' };
