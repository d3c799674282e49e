import { parseStamp, Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPolicy, someRules } from '../tact/builders';
import type { PlanRules } from './slots';
import type { Placed } from './spread';
import { spread } from './spread';
import type { Wish } from './wish';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const window = { from: day('2026-11-20'), to: day('2027-01-21') };
const monday = parseStamp('2026-11-23T07:00:00.000Z');
const away = (customerId: string, on = '2026-11-01', with_: Partial<Wish> = {}): Wish => ({
  customerId,
  occasion: 'check-in',
  occurrence: '2026-10-01',
  occasionDay: day(on),
  zone: undefined,
  about: { kind: 'away', since: '2026-10-01', usual: 9 },
  ...with_,
});
const placed = (wishes: Wish[], with_: Partial<PlanRules> = {}, standing: Placed[] = [], now = monday): string[] =>
  spread(wishes, standing, someRules(with_), { now, window }).map((one) => `${one.customerId} ${one.written.day}`);
const standingAt = (customerId: string, on: string, with_: Partial<Placed> = {}): Placed => ({
  customerId,
  occasion: 'check-in',
  occurrence: '2026-10-01',
  occasionDay: '2026-11-01',
  day: on,
  status: 'planned',
  ...with_,
});

describe('spreading', () => {
  it('takes who has been away for long today, or tomorrow once the hour has passed', () => {
    expect(placed([away('a')])).toEqual(['a 2026-11-23']);
    expect(placed([away('a')], {}, [], parseStamp('2026-11-23T09:00:00.000Z'))).toEqual(['a 2026-11-24']);
  });
  it('gives the first the first place, and no day more than it may have', () => {
    expect(placed([away('a'), away('b'), away('c')], { perDay: 2 })).toEqual([
      'a 2026-11-23',
      'b 2026-11-23',
      'c 2026-11-24',
    ]);
  });
  it('keeps to its days of the week and to open days', () => {
    expect(placed([away('a')], { weekdays: new Set([3]) })).toEqual(['a 2026-11-25']);
    const closed = { closedDays: 'later' as const, policy: aPolicy({ closedWeekdays: new Set([1, 2]) }) };
    expect(placed([away('a')], closed)).toEqual(['a 2026-11-25']);
  });
  it('lets be what finds no place in time', () => {
    const soon = away('b', '2026-11-01', { lastDay: day('2026-11-23') });
    expect(placed([away('a'), soon], { perDay: 1 })).toEqual(['a 2026-11-23']);
    expect(placed([away('a'), away('b')], { perDay: 1, endsOn: day('2026-11-23') })).toEqual(['a 2026-11-23']);
  });
  it('keeps the place of who has one, whatever newcomers come first', () => {
    const standing = [standingAt('b', '2026-11-24')];
    expect(placed([away('a'), away('c'), away('b')], { perDay: 1 }, standing)).toEqual([
      'a 2026-11-23',
      'c 2026-11-25',
      'b 2026-11-24',
    ]);
  });
  it('never fills a day beyond its measure, and planning again changes nothing', () => {
    const anyWishes = fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 40 });
    fc.assert(
      fc.property(anyWishes, fc.integer({ min: 1, max: 5 }), (offsets, perDay) => {
        const wishes = offsets.map((days, at) => away(String(at), day('2026-11-10').add({ days }).toString()));
        const rules = someRules({ perDay });
        const first = spread(wishes, [], rules, { now: monday, window });
        const counts = Map.groupBy(first, (one) => one.written.day);
        for (const some of counts.values()) expect(some.length).toBeLessThanOrEqual(perDay);
        const standing = first.map((one) => ({ ...one, ...one.written, status: 'planned' as const }));
        const again = spread(wishes, standing, rules, { now: monday, window });
        expect(again.map((one) => one.written)).toEqual(first.map((one) => one.written));
      }),
    );
  });
});
