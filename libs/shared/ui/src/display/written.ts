import { computed, inject, Injectable } from '@angular/core';
import { Session } from '../session/session';
import type { DayText } from './days';
import { dayIn, dayNumber, daysFrom } from './days';
import { weekStartsOn, writingOf } from './locale';
import { WallClock } from './wall-clock';

type DayStyle = Intl.DateTimeFormatOptions;
const monthDay: DayStyle = { day: 'numeric', month: 'long' };

/** Days, times, money and numbers as people of the business's country write them, in its zone. */
@Injectable({ providedIn: 'root' })
export class Written {
  private readonly session = inject(Session);
  private readonly clock = inject(WallClock);
  private readonly writing = computed(() => writingOf(this.country()));
  private readonly country = computed(() => this.session.business()?.country ?? 'GB');
  readonly zone = computed(() => this.session.business()?.zone ?? 'UTC');
  /** Today at the business. */
  readonly today = computed(() => dayIn(this.zone(), this.clock.now()));
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekStart = computed(() => weekStartsOn(this.country()));

  /** "Saturday 28 November 2026". */
  fullDay(day: DayText): string {
    return this.inWords(day, { weekday: 'long', ...monthDay, year: 'numeric' }).replace(/^(\w+), /, '$1 ');
  }

  /** "28 November", with its year if that is another one. A yearless day is given as `--MM-DD`. */
  day(day: DayText): string {
    if (day.startsWith('--')) return this.inWords(`2024-${day.slice(2)}`, monthDay);
    const sameYear = day.slice(0, 4) === this.today().slice(0, 4);
    return this.inWords(day, sameYear ? monthDay : { ...monthDay, year: 'numeric' });
  }

  /** "28 Nov", for narrow columns; with its year if that is another one. */
  shortDay(day: DayText): string {
    if (day.startsWith('--')) return this.inWords(`2024-${day.slice(2)}`, { day: 'numeric', month: 'short' });
    const sameYear = day.slice(0, 4) === this.today().slice(0, 4);
    return this.inWords(day, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
  }

  /** "Saturday", "Sat". */
  weekday(day: DayText, length: 'long' | 'short' = 'long'): string {
    return this.inWords(day, { weekday: length });
  }

  /** "November", "November 2027" if that is another year. `month` is `YYYY-MM`. */
  month(month: string): string {
    const sameYear = month.slice(0, 4) === this.today().slice(0, 4);
    return this.inWords(`${month}-01`, { month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
  }

  /** "Nov", for narrow columns. `month` is `YYYY-MM`. */
  shortMonth(month: string): string {
    return this.inWords(`${month}-01`, { month: 'short' });
  }

  /** A day as people say it: "today", "Saturday, in 6 days", "in 12 days", "28 November". */
  relativeDay(day: DayText, today: DayText = this.today()): string {
    const days = daysFrom(today, day);
    if (Math.abs(days) <= 1) return nearest(days);
    if (Math.abs(days) < 7) return `${this.weekday(day)}, ${distance(days)}`;
    return Math.abs(days) <= 21 ? distance(days) : this.day(day);
  }

  /** A moment against now: "just now", "3 minutes ago", "today 09:01", "yesterday 17:30", "28 November". */
  relativeMoment(moment: string): string {
    const minutes = Math.floor((this.clock.now() - Date.parse(moment)) / 60_000);
    if (minutes >= 0 && minutes < 1) return 'just now';
    if (minutes >= 0 && minutes < 60) return `${counted(minutes, 'minute')} ago`;
    const day = dayIn(this.zone(), moment);
    const days = daysFrom(this.today(), day);
    return Math.abs(days) <= 1 ? `${nearest(days)} ${this.time(moment)}` : this.day(day);
  }

  /** The time of a moment at the business (or in another zone), or of a plain `HH:mm`: "09:01", "9:01 AM". */
  time(moment: string, zone: string = this.zone()): string {
    const plain = /^\d{2}:\d{2}$/.test(moment);
    const when = new Date(plain ? `1970-01-01T${moment}:00Z` : moment);
    return this.format({ timeStyle: 'short', timeZone: plain ? 'UTC' : zone }).format(when);
  }

  /** Day and time of a moment, whole: for titles on hover and focus. */
  fullMoment(moment: string, zone: string = this.zone()): string {
    return `${this.fullDay(dayIn(zone, moment))}, ${this.time(moment, zone)}`;
  }

  /** An amount in the currency's smallest unit: "31,90 €". */
  money({ minor, currency }: { readonly minor: number; readonly currency: string }): string {
    const format = new Intl.NumberFormat(this.writing().figures, { style: 'currency', currency });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  }

  /** "1.234" or "1,234". */
  number(value: number): string {
    return new Intl.NumberFormat(this.writing().figures).format(value);
  }

  private inWords(day: DayText, style: DayStyle): string {
    return this.format({ ...style, timeZone: 'UTC' }).format(new Date(dayNumber(day) * 86_400_000));
  }

  private format(style: DayStyle): Intl.DateTimeFormat {
    const known = JSON.stringify([this.writing().words, style]);
    const format = formats.get(known) ?? new Intl.DateTimeFormat(this.writing().words, style);
    formats.set(known, format);
    return format;
  }
}

// Making a format costs more than a hundred uses of it.
const formats = new Map<string, Intl.DateTimeFormat>();

function nearest(days: number): string {
  return days === 0 ? 'today' : days > 0 ? 'tomorrow' : 'yesterday';
}

function distance(days: number): string {
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
}

/** A number with its noun: "1 day", "3 days"; another plural if given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
