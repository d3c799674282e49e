import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awayInWords,
  awaySpan,
  dayCount,
  daysAfter,
  everyInWords,
  isOverdue,
  learnRhythm,
  median,
  mostUrgent,
  rhythmInWords,
  worthPerYear,
} from '../index';

const start = '2024-01-01';
const anyDays = fc.array(fc.integer({ min: 0, max: 900 }).map((days) => daysAfter(start, days)), { maxLength: 40 }); // prettier-ignore
const everyDays = (gap: number, times: number): string[] =>
  Array.from({ length: times }, (_, at) => daysAfter(start, at * gap));

describe('a rhythm', () => {
  it('is not claimed before there are two gaps', () => {
    expect(learnRhythm([]).usualDays).toBeUndefined();
    expect(learnRhythm([start]).usualDays).toBeUndefined();
    expect(learnRhythm(everyDays(9, 2), 30).usualDays).toBeUndefined();
    expect(learnRhythm(everyDays(9, 3)).usualDays).toBe(9);
  });
  it('takes two visits of one day as one occasion', () => {
    expect(learnRhythm([start, start, daysAfter(start, 9)])).toMatchObject({ visitDays: 2, usualDays: undefined });
  });
  it('is not moved by one long holiday', () => {
    const days = [0, 9, 18, 27, 87, 96, 105].map((at) => daysAfter(start, at));
    expect(learnRhythm(days).usualDays).toBe(9);
  });
  it('leans on the shop while it is young, and stands alone from five gaps on', () => {
    const [young, grown] = [everyDays(9, 3), everyDays(9, 6)];
    expect(learnRhythm(young, 36).usualDays).toBe(21);
    expect(learnRhythm(grown, 36).usualDays).toBe(9);
  });
  it('lies between what is their own and what is the shop’s, whatever the days', () => {
    fc.assert(fc.property(anyDays, fc.integer({ min: 1, max: 400 }), (days, shop) => {
      const { ownGap, usualDays, visitDays } = learnRhythm(days, shop);
      expect(usualDays === undefined).toBe(visitDays < 3);
      if (ownGap === undefined || usualDays === undefined) return;
      expect(usualDays).toBeGreaterThanOrEqual(Math.floor(Math.min(ownGap, shop)));
      expect(usualDays).toBeLessThanOrEqual(Math.ceil(Math.max(ownGap, shop)));
    })); // prettier-ignore
  });
  it('does not depend on the order or on repeats', () => {
    fc.assert(fc.property(anyDays, (days) => {
      expect(learnRhythm([...days].reverse().concat(days))).toEqual(learnRhythm(days));
    })); // prettier-ignore
  });
  it('moves with the calendar: the same visits a year later have the same rhythm', () => {
    fc.assert(fc.property(anyDays, fc.integer({ min: 1, max: 3000 }), (days, later) => {
      expect(learnRhythm(days.map((day) => daysAfter(day, later))).usualDays).toBe(learnRhythm(days).usualDays);
    })); // prettier-ignore
  });
  it('has half of its gaps on either side of the median', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1 }), (gaps) => {
      const middle = median(gaps)!;
      expect(gaps.filter((gap) => gap < middle).length).toBeLessThanOrEqual(gaps.length / 2);
      expect(gaps.filter((gap) => gap > middle).length).toBeLessThanOrEqual(gaps.length / 2);
    })); // prettier-ignore
  });
});

describe('staying away', () => {
  it('starts half as long again after the usual, and ends when they have gone', () => {
    expect(awaySpan('2026-11-01', 9)).toEqual({ overdueFrom: '2026-11-16', goneFrom: '2026-12-31' });
    expect(isOverdue('2026-10-29', 9, '2026-11-22')).toBe(true);
    expect(isOverdue('2026-11-10', 9, '2026-11-22')).toBe(false);
  });
  it('never ends before it starts, and no longer than a year after', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2000 }), (usual) => {
      const { overdueFrom, goneFrom } = awaySpan(start, usual);
      expect(dayCount(overdueFrom) - dayCount(start)).toBeGreaterThan(usual);
      expect(goneFrom > overdueFrom).toBe(true);
      expect(dayCount(goneFrom) - dayCount(overdueFrom)).toBeLessThanOrEqual(365);
    })); // prettier-ignore
  });
  it('lists first who is furthest beyond their usual, and of those who is worth more', () => {
    const away = (customerId: string, days: number, usualDays: number, worthMinor: number | null = null) =>
      ({ customerId, lastDay: daysAfter('2026-11-22', -days), usualDays, worthMinor }); // prettier-ignore
    const people = [away('a', 20, 10), away('b', 30, 10), away('c', 20, 10, 100_000), away('d', 20, 10)];
    expect(mostUrgent(people, '2026-11-22').map((person) => person.customerId)).toEqual(['c', 'b', 'a', 'd']);
  });
  it('values a year of usual visits by their mean', () => {
    expect(worthPerYear(30_000, 10, 36.5)).toBe(30_000);
    expect(worthPerYear(undefined, 0, 9)).toBeUndefined();
    expect(worthPerYear(3_000, 1, undefined)).toBeUndefined();
  });
});

describe('in words', () => {
  it('says days, weeks and months as people do, both figures in one unit', () => {
    expect(rhythmInWords(9, 24)).toBe('usually every 9 days, now 24');
    expect(rhythmInWords(14, 49)).toBe('usually every 2 weeks, now 7');
    expect(rhythmInWords(14, 5)).toBe('usually every 14 days, now 5');
    expect(rhythmInWords(122, 300)).toBe('usually every 4 months, now 10');
    expect(rhythmInWords(1, 4)).toBe('usually every day, now 4');
    expect(everyInWords(28)).toBe('every 4 weeks');
    expect(awayInWords(9, 24)).toBe('24 days. Usually comes every 9.');
    expect(awayInWords(14, 49)).toBe('7 weeks. Usually comes every 2.');
  });
});
