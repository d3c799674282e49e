import { Injectable } from '@nestjs/common';
import { holidayKey } from '@regulars/outreach/domain';
import type HolidaysOf from 'date-holidays';

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
      const book = this.books.get(name) ?? bookOf(library, country, year);
      this.books.set(name, book);
      return book;
    };
  }
}

function bookOf(library: Library, country: string, year: number): BookedHoliday[] {
  const found = new library(country).getHolidays(year, 'en');
  // What is moved to a Monday off is wished on its own day.
  return found
    .filter(({ substitute, type }) => substitute !== true && type !== 'school')
    .map(({ name, date, type }) => ({
      key: holidayKey(name),
      name,
      day: date.slice(0, 10),
      isPublic: type === 'public',
    }));
}
