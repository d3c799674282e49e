import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { HolidayView } from '@regulars/outreach/contract';
import { feasts } from '@regulars/outreach/domain';
import { Clock, today } from '@regulars/shared/calendar';
import { firstDays, keysOf } from './almanacs';
import { HolidayBooks, type BookedHoliday } from './holiday-books';

const daysShown = 2;

/** The holidays that an owner can choose from: those of a country, and the feasts that are kept far from home. */
@Injectable()
export class HolidayList {
  constructor(
    private readonly books: HolidayBooks,
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
  ) {}

  async of(country?: string): Promise<{ items: HolidayView[] }> {
    const shop = await this.business.get();
    const now = today(this.clock, shop.zone);
    const look = await this.books.open();
    const booked = (where: string) =>
      [now.year, now.year + 1, now.year + 2]
        .flatMap((year) => look(where, year))
        .filter(({ day }) => day >= now.toString());
    const ours = booked(country ?? shop.country);
    const abroad = feasts
      .filter(({ key }) => !ours.some((one) => keysOf(key).has(one.key)))
      .map(({ key, name, home }) =>
        view(
          key,
          name,
          booked(home).filter((one) => keysOf(key).has(one.key)),
        ),
      );
    const known = new Map(feasts.flatMap((feast) => [...keysOf(feast.key)].map((key) => [key, feast] as const)));
    const here = [...Map.groupBy(ours, ({ key }) => known.get(key)?.key ?? key)].map(([key, days]) =>
      view(key, known.get(key)?.name ?? days[0]?.name ?? key, days),
    );
    return { items: [...here, ...abroad.map((one) => ({ ...one, closes: false }))] };
  }
}

function view(key: string, name: string, booked: readonly BookedHoliday[]): HolidayView {
  const days = firstDays(booked.map(({ day }) => day)).slice(0, daysShown);
  return { key, name, days, closes: booked.some(({ isPublic }) => isPublic) };
}
