import { parsePartialDay, stampOf, Temporal } from '@regulars/shared/calendar';
import { describe, expect, it } from 'vitest';
import { aPolicy, someRules as rules } from '../tact/builders';
import { yearlyWishes } from './birthdays';
import { placeOnDays } from './occurrence';
import type { PlanRules } from './slots';

const day = (text: string) => Temporal.PlainDate.from(text);
const born = (text: string, zone?: string) => ({
  customerId: text,
  occasion: 'birthday',
  born: parsePartialDay(text)!,
  zone,
});
const planned = (text: string, from: string, with_?: Partial<PlanRules>, zone?: string) =>
  placeOnDays(
    yearlyWishes([born(text, zone)], rules(with_).leapChoice, { from: day(from), to: day(from).add({ days: 60 }) }),
    rules(with_),
  );

describe('planning birthdays', () => {
  it('keeps 29 February as the owner chose, and on itself in a leap year', () => {
    const kept = (from: string, leapChoice: '28-february' | '1-march') =>
      planned('1984-02-29', from, { leapChoice }).map((one) => one.occasionDay.toString());
    expect(kept('2027-02-01', '28-february')).toEqual(['2027-02-28']);
    expect(kept('2027-02-01', '1-march')).toEqual(['2027-03-01']);
    expect(kept('2028-02-01', '28-february')).toEqual(['2028-02-29']);
    expect(kept('2028-02-01', '1-march')).toEqual(['2028-02-29']);
  });

  it('is nine o’clock where they live, else where the shop is', () => {
    const due = (zone?: string) => planned('--12-24', '2026-11-22', {}, zone).map((one) => stampOf(one.due));
    expect(due('Pacific/Auckland')).toEqual(['2026-12-23T20:00:00.000Z']);
    expect(due('America/Los_Angeles')).toEqual(['2026-12-24T17:00:00.000Z']);
    expect(due()).toEqual(['2026-12-24T08:00:00.000Z']);
  });

  it('reaches over New Year', () => {
    expect(planned('--01-05', '2026-12-20')).toMatchObject([{ occurrence: '2027' }]);
    expect(planned('--12-25', '2026-12-20')).toMatchObject([{ occurrence: '2026' }]);
  });

  it('knows the age they turn, or that nobody knows', () => {
    expect(planned('1986-11-28', '2026-11-22')).toMatchObject([{ turning: 40 }]);
    expect(planned('--11-28', '2026-11-22')[0]?.turning).toBeUndefined();
    expect(planned('2026-11-28', '2026-11-22')[0]?.turning).toBeUndefined();
  });

  it('leaves out what is further away', () => {
    expect(planned('--11-21', '2026-11-22')).toEqual([]);
    expect(planned('--01-21', '2026-11-22')).toHaveLength(1);
    expect(planned('--01-22', '2026-11-22')).toEqual([]);
  });

  it('moves off closed days as the programme says', () => {
    const closed = { policy: aPolicy({ closedWeekdays: new Set([6, 7]) }) };
    const sent = (closedDays: PlanRules['closedDays']) =>
      planned('--11-28', '2026-11-22', { ...closed, closedDays }).map((one) => one.day.toString());
    expect(sent('earlier')).toEqual(['2026-11-27']);
    expect(sent('later')).toEqual(['2026-11-30']);
    expect(sent('anyway')).toEqual(['2026-11-28']);
  });

  it('gives a greeting that was moved later its one day of grace there', () => {
    const closed = { policy: aPolicy({ closedWeekdays: new Set([6, 7]) }), closedDays: 'later' as const };
    expect(stampOf(planned('--11-28', '2026-11-22', closed)[0]!.expires)).toBe('2026-12-01T23:00:00.000Z');
  });

  it('comes after the quiet hours if its time lies in them, and on a DST night', () => {
    const quiet = { policy: aPolicy({ quietHours: { from: '20:00', until: '08:30' } }), sendAt: '07:00' };
    expect(planned('--11-28', '2026-11-22', quiet).map((one) => stampOf(one.due))).toEqual([
      '2026-11-28T07:30:00.000Z',
    ]);
    expect(planned('--03-29', '2026-03-01', { sendAt: '02:30' }).map((one) => stampOf(one.due))).toEqual([
      '2026-03-29T01:30:00.000Z',
    ]);
    expect(planned('--10-25', '2026-10-01', { sendAt: '02:30' }).map((one) => stampOf(one.due))).toEqual([
      '2026-10-25T00:30:00.000Z',
    ]);
  });
});
