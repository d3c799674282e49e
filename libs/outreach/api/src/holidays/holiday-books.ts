import { Injectable } from '@nestjs/common';
import { feasts, holidayKey } from '@regulars/outreach/domain';
import type HolidaysOf from 'date-holidays';
import { withWrittenDays } from './written-days';

/** One holiday of a country in a year; `day` is `YYYY-MM-DD`. */
export interface BookedHoliday {
  key: string;
  name: string;
  day: string;
  /** whether shops are closed on it */
  isPublic: boolean;
}

type Library = typeof HolidaysOf;

/** The holidays of countries by year, from date-holidays; read once, and not before somebody asks. */
@Injectable()
export class HolidayBooks {
  private library: Promise<Library> | undefined;
  private readonly books = new Map<string, BookedHoliday[]>();

  /** A look into the books, ready to be asked without waiting. Unknown countries keep no holidays. */
  async open(): Promise<(country: string, year: number) => readonly BookedHoliday[]> {
    this.library ??= import('date-holidays').then((loaded) => loaded.default);
    const library = await this.library;
    return (country, year) => {
      const name = `${country} ${year}`;
      const book = this.books.get(name) ?? withWrittenDays(bookOf(library, country, year), country, year);
      this.books.set(name, book);
      return book;
    };
  }
}

// Schools are closed on some feasts that no shop is closed on; other school holidays are nobody's to wish.
const feastKeys = new Set(feasts.flatMap(({ key, name, also }) => [key, ...[name, ...also].map(holidayKey)]));

function bookOf(library: Library, country: string, year: number): BookedHoliday[] {
  const found = new library(country).getHolidays(year, 'en');
  // What is moved to a Monday off is wished on its own day.
  return found
    .filter(
      ({ name, substitute, type }) => substitute !== true && (type !== 'school' || feastKeys.has(holidayKey(name))),
    )
    .map(({ name, date, type }) => ({
      key: holidayKey(name),
      name,
      day: date.slice(0, 10),
      isPublic: type === 'public',
    }));
}
