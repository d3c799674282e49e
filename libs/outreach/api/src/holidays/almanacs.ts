import { Injectable } from '@nestjs/common';
import {
  feasts,
  holidayKey,
  remembered,
  spokenNames,
  type Almanac,
  type Feast,
  type HolidayDays,
} from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';
import { daysAfter } from '@regulars/visits/domain';
import { HolidayBooks, type BookedHoliday } from './holiday-books';

type Look = (country: string, year: number) => readonly BookedHoliday[];

/** Almanacs of some years, in which planning looks holidays up. */
@Injectable()
export class Almanacs {
  constructor(private readonly books: HolidayBooks) {}

  async of(years: readonly number[]): Promise<Almanac> {
    const look = await this.books.open();
    const here = remembered((key: string) => remembered((country: string) => found(look, years, key, country)));
    return {
      inCountry: (key, country) => here(key)(country),
      anywhere: (key) => {
        const feast = feastWith(key);
        return feast && here(key)(feast.home);
      },
    };
  }
}

/** The feast with this key, if it is one that is kept far from home. */
export const feastWith = (key: string): Feast | undefined => feasts.find((feast) => feast.key === key);

/** The keys under which countries' books have a holiday. */
export function keysOf(key: string): ReadonlySet<string> {
  const feast = feastWith(key);
  return new Set([key, ...(feast ? [feast.name, ...feast.also].map(holidayKey) : [])]);
}

function found(look: Look, years: readonly number[], key: string, country: string): HolidayDays | undefined {
  const keys = keysOf(key);
  const booked = years.flatMap((year) => look(country, year)).filter((one) => keys.has(one.key));
  const [first] = booked;
  if (!first) return undefined;
  const feast = feastWith(key);
  const also = [...(feast?.also ?? []), ...(spokenNames[key] ?? [])];
  const days = firstDays(booked.map(({ day }) => day)).map((day) => Temporal.PlainDate.from(day));
  return { key, name: feast?.name ?? first.name, also, days };
}

/** The first day of each holiday, in order: one that lasts for days, or is given a Monday off, is wished once. */
export function firstDays(days: readonly string[]): string[] {
  const all = new Set(days);
  return [...all].filter((day) => !all.has(daysAfter(day, -1))).sort();
}
