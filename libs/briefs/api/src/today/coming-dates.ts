import { Injectable } from '@nestjs/common';
import type { ComingDate } from '@regulars/briefs/contract';
import { nameOf } from '@regulars/briefs/domain';
import { upcomingDates, type UpcomingDate } from '@regulars/customers/api';
import { monthDayRanges } from '@regulars/customers/domain';
import { daysBetween, nextOccurrence, type LeapChoice, Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { WishReads } from '../wishes/wish-reads';

const aheadDays = 7;
const mostShown = 100;

/** Birthdays and other dates of today and the next seven days, each with the wish that goes with it. */
@Injectable()
export class ComingDates {
  constructor(
    private readonly reader: Reader,
    private readonly wishes: WishReads,
  ) {}

  /** The soonest hundred, and how many there are. */
  async from(today: Temporal.PlainDate): Promise<{ dates: ComingDate[]; dateCount: number }> {
    const leap = await this.wishes.leapChoice();
    const found = await upcomingDates(this.reader, monthDayRanges(today, aheadDays, leap));
    const coming = found.map((date) => occurrence(date, today, leap)).filter(({ inDays }) => inDays <= aheadDays);
    const soonest = coming.sort(soonestFirst).slice(0, mostShown);
    return { dates: await this.withWishes(soonest, today), dateCount: coming.length };
  }

  private async withWishes(dates: ComingDate[], today: Temporal.PlainDate): Promise<ComingDate[]> {
    const birthdays = dates.filter((date) => date.kind === 'birthday').map((date) => date.customer.id);
    const wishes = await this.wishes.forDays(birthdays, today.toString(), today.add({ days: aheadDays }).toString());
    return dates.map((date) =>
      date.kind === 'birthday' ? { ...date, wish: wishes.get(date.customer.id) ?? null } : date,
    );
  }
}

function occurrence(date: UpcomingDate, today: Temporal.PlainDate, leap: LeapChoice): ComingDate {
  const day = nextOccurrence(Temporal.PlainMonthDay.from(date.monthDay), today, leap);
  return {
    customer: { id: date.customerId, name: date.displayName },
    dateId: date.dateId,
    kind: date.kind,
    label: nameOf(date),
    day: day.toString(),
    inDays: daysBetween(today, day),
    turns: date.year === null || date.year >= day.year ? null : day.year - date.year,
    wish: null,
  };
}

const soonestFirst = (one: ComingDate, other: ComingDate): number =>
  one.inDays - other.inDays || (one.dateId < other.dateId ? -1 : 1);
