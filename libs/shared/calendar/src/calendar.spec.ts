import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  Clock,
  dayIn,
  daysBetween,
  daysInWords,
  dueInstant,
  formatPartialDay,
  isZone,
  momentInWords,
  monthDayKey,
  monthDaysKeptOn,
  nextOccurrence,
  occurrenceIn,
  parsePartialDay,
  parseStamp,
  stampOf,
  Temporal,
  today,
  weekdayInWords,
} from './index';

const zones = [
  'Pacific/Apia', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'Asia/Tokyo',
  'Asia/Kathmandu', 'Africa/Casablanca', 'Europe/Lisbon', 'Europe/Berlin', 'America/St_Johns', 'America/Sao_Paulo',
  'America/New_York', 'America/Los_Angeles', 'Pacific/Pago_Pago', 'UTC',
]; // prettier-ignore
const day = (text: string) => Temporal.PlainDate.from(text);
const monthDay = (text: string) => parsePartialDay(`--${text}`)!.monthDay;
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => day('1970-01-01').add({ days }));
const anyZone = fc.constantFrom(...zones);
const anyTime = fc.integer({ min: 0, max: 1439 }).map((minutes) => new Temporal.PlainTime(0).add({ minutes }));
const anyChoice = fc.constantFrom('28-february' as const, '1-march' as const);

describe('a birthday as people tell it', () => {
  it('keeps an unknown year unknown', () => {
    expect(parsePartialDay('--05-03')).toMatchObject({ year: undefined });
    expect(formatPartialDay(parsePartialDay('--05-03')!)).toBe('--05-03');
    expect(formatPartialDay(parsePartialDay('1984-02-29')!)).toBe('1984-02-29');
    expect(formatPartialDay(parsePartialDay('--02-29')!)).toBe('--02-29');
  });
  it('refuses days that do not exist', () => {
    for (const bad of [
      '--02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '--00-10',
      '--04-31',
      '5-3',
      '',
      '84-05-03',
    ])
      expect(parsePartialDay(bad), bad).toBeUndefined();
  });
  it('reads what it writes', () => {
    fc.assert(fc.property(anyDay, fc.boolean(), (date, dated) => {
      const text = dated ? date.toString() : `--${monthDayKey(date)}`;
      expect(formatPartialDay(parsePartialDay(text)!)).toBe(text);
    })); // prettier-ignore
  });
});

describe('occurrences', () => {
  it('keeps 29 February on the chosen day of a common year, and on itself in a leap year', () => {
    expect(occurrenceIn(monthDay('02-29'), 2027).toString()).toBe('2027-02-28');
    expect(occurrenceIn(monthDay('02-29'), 2027, '1-march').toString()).toBe('2027-03-01');
    expect(occurrenceIn(monthDay('02-29'), 2100, '1-march').toString()).toBe('2100-03-01');
    for (const choice of ['28-february', '1-march'] as const)
      expect(occurrenceIn(monthDay('02-29'), 2028, choice).toString()).toBe('2028-02-29');
  });
  it('comes next within a year and a day, never in the past', () => {
    fc.assert(fc.property(anyDay, anyDay, anyChoice, (born, now, choice) => {
      const next = nextOccurrence(born.toPlainMonthDay(), now, choice);
      expect(daysBetween(now, next)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(now, next)).toBeLessThanOrEqual(366);
    })); // prettier-ignore
  });
  it('knows which days of the year are kept on a day: every one exactly once a year', () => {
    for (const year of [2027, 2028, 2100]) {
      for (const choice of ['28-february', '1-march'] as const) {
        const kept: string[] = [];
        for (let at = day(`${year}-01-01`); at.year === year; at = at.add({ days: 1 }))
          kept.push(...monthDaysKeptOn(at, choice));
        expect(kept).toHaveLength(366);
        expect(new Set(kept).size).toBe(366);
      }
    }
  });
  it('counts completed years, and none where the year is unknown or ahead', () => {
    const born = parsePartialDay('1984-02-29')!;
    expect(ageOn(born, day('2027-02-27'))).toBe(42);
    expect(ageOn(born, day('2027-02-28'))).toBe(43);
    expect(ageOn(born, day('2027-02-28'), '1-march')).toBe(42);
    expect(ageOn(parsePartialDay('--02-29')!, day('2027-02-28'))).toBeUndefined();
    expect(ageOn(parsePartialDay('2030-01-01')!, day('2027-02-28'))).toBeUndefined();
  });
});

describe('moments', () => {
  it('moves a time in a gap forward, and takes a repeated one the first time', () => {
    expect(stampOf(dueInstant(day('2026-03-29'), '02:30', 'Europe/Berlin'))).toBe('2026-03-29T01:30:00.000Z');
    expect(stampOf(dueInstant(day('2026-10-25'), '02:30', 'Europe/Berlin'))).toBe('2026-10-25T00:30:00.000Z');
    expect(stampOf(dueInstant(day('2026-11-01'), '01:30', 'America/Los_Angeles'))).toBe('2026-11-01T08:30:00.000Z');
  });
  it('is nine o’clock there, on that day there', () => {
    expect(stampOf(dueInstant(day('2026-12-24'), '09:00', 'Pacific/Auckland'))).toBe('2026-12-23T20:00:00.000Z');
    expect(stampOf(dueInstant(day('2026-12-24'), '09:00', 'America/Los_Angeles'))).toBe('2026-12-24T17:00:00.000Z');
  });
  it('falls on its own day at its own time in every zone, or later by no more than a skipped stretch', () => {
    fc.assert(fc.property(anyDay, anyTime, anyZone, (date, time, zone) => {
      const local = dueInstant(date, time, zone).toZonedDateTimeISO(zone).toPlainDateTime();
      const late = date.toPlainDateTime(time).until(local, { largestUnit: 'minutes' }).minutes;
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThanOrEqual(24 * 60);
    })); // prettier-ignore
  });
  it('writes stamps of one width that sort as time does', () => {
    const anyInstant = fc.integer({ min: 0, max: 4e12 }).map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
    fc.assert(fc.property(anyInstant, anyInstant, (one, other) => {
      expect(stampOf(one)).toHaveLength(24);
      expect(parseStamp(stampOf(one)).equals(one)).toBe(true);
      expect(Math.sign(stampOf(one) < stampOf(other) ? -1 : Number(stampOf(one) > stampOf(other)))).toBe(Temporal.Instant.compare(one, other));
    })); // prettier-ignore
    expect(() => parseStamp('2026-01-01T00:00:00Z')).toThrow(RangeError);
  });
  it('knows time zones', () => {
    for (const zone of zones) expect(isZone(zone), zone).toBe(true);
    for (const bad of ['Mars/Olympus', '', 'Europe/', '../etc']) expect(isZone(bad), bad).toBe(false);
  });
  it('tells the day of a moment where one stands', () => {
    const clock = new (class extends Clock {
      now = () => parseStamp('2026-11-22T11:30:00.000Z');
    })();
    expect(today(clock, 'Pacific/Auckland').toString()).toBe('2026-11-23');
    expect(dayIn(clock.now(), 'America/Los_Angeles').toString()).toBe('2026-11-22');
  });
});

describe('words', () => {
  const sunday = day('2026-11-22');
  it('says days as people do', () => {
    const said = [0, 1, -1, 12, -3].map((days) => daysInWords(sunday.add({ days }), sunday));
    expect(said).toEqual(['today', 'tomorrow', 'yesterday', 'in 12 days', '3 days ago']);
    expect(weekdayInWords(sunday.add({ days: 6 }), sunday)).toBe('Saturday, in 6 days');
  });
  it('says moments as people do', () => {
    const now = parseStamp('2026-11-22T12:00:00.000Z');
    const said = [-5, -180, 7200, -86_400, -86_400 * 15].map((seconds) => momentInWords(now.add({ seconds }), now));
    expect(said).toEqual(['just now', '3 minutes ago', 'in 2 hours', '1 day ago', '2 weeks ago']);
  });
});
