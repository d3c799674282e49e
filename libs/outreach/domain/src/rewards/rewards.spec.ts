import { Temporal } from '@regulars/shared/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earningsOf, visitsToGo, type Earned, type RewardRule } from './earning';
import { earnedBy, lastDayOf, rewardStanding } from './standing';

const dayAt = (at: number): string => Temporal.PlainDate.from('2026-01-01').add({ days: at }).toString();
const daysOf = (places: readonly number[]): string[] =>
  [...new Set(places)].sort((one, other) => one - other).map(dayAt);

/** What is kept after the visits were looked at. */
function after(rule: RewardRule, days: readonly string[], kept: readonly Earned[]): Earned[] {
  const { add, drop } = earningsOf(rule, days, kept);
  return [...kept.filter((one) => !drop.includes(one)), ...add.map((one) => ({ ...one, isRedeemed: false }))];
}

const places = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 });
const rules = fc.record({ every: fc.integer({ min: 2, max: 12 }), since: fc.integer({ min: 0, max: 200 }).map(dayAt) });

describe('every nth visit', () => {
  it('earns: all visits count, those from the day it was switched on earn', () => {
    const days = daysOf([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(earningsOf({ every: 3, since: dayAt(5) }, days, []).add).toEqual([{ nth: 6, day: dayAt(6) }]);
    expect(visitsToGo(3, 8)).toBe(1);
    expect(visitsToGo(3, 9)).toBe(3);
  });
  it('earns nothing for a history brought in later, and nothing twice for one visit', () => {
    const rule = { every: 3, since: dayAt(100) };
    const kept = after(rule, daysOf([100, 101, 102]), []);
    expect(kept).toEqual([{ nth: 3, day: dayAt(102), isRedeemed: false }]);
    // Three from before: the same visit is their sixth now.
    expect(after(rule, daysOf([1, 2, 3, 100, 101, 102]), kept)).toEqual(kept);
  });
  it('is taken back with the visit that earned it, unless it was redeemed', () => {
    const rule = { every: 2, since: dayAt(0) };
    const kept = after(rule, daysOf([1, 2]), []);
    expect(after(rule, daysOf([1]), kept)).toEqual([]);
    const redeemed = kept.map((one) => ({ ...one, isRedeemed: true }));
    expect(after(rule, daysOf([1, 3]), redeemed)).toEqual(redeemed);
  });

  it('earns once for each nth visit and once a day, whatever order visits are written down and taken off in', () => {
    const step = fc.record({ places, redeems: fc.boolean() });
    fc.assert(
      fc.property(rules, fc.array(step, { maxLength: 8 }), (rule, steps) => {
        let kept: Earned[] = [];
        for (const { places, redeems } of steps) {
          const before = kept;
          kept = after(rule, daysOf(places), before);
          expect(new Set(kept.map(({ nth }) => nth)).size).toBe(kept.length);
          expect(new Set(kept.map(({ day }) => day)).size).toBe(kept.length);
          expect(kept.every(({ nth, day }) => nth % rule.every === 0 && day >= rule.since)).toBe(true);
          expect(kept).toEqual(expect.arrayContaining(before.filter(({ isRedeemed }) => isRedeemed)));
          if (redeems) kept = kept.map((one) => ({ ...one, isRedeemed: true }));
        }
      }),
    );
  });
  it('changes nothing when it is looked at again, and comes to the same visit by visit as at once', () => {
    fc.assert(
      fc.property(rules, places, (rule, places) => {
        const days = daysOf(places);
        const atOnce = after(rule, days, []);
        expect(earningsOf(rule, days, atOnce)).toEqual({ add: [], drop: [] });
        const one = days.reduce<Earned[]>((kept, _, at) => after(rule, days.slice(0, at + 1), kept), []);
        expect(one).toEqual(atOnce);
      }),
    );
  });
});

describe('a reward', () => {
  const reward = { name: 'A free coffee', nth: 10, day: '2026-05-03', lastDay: lastDayOf('2026-05-03', 30) };
  it('waits until its last day', () => {
    expect(reward.lastDay).toBe('2026-06-02');
    const at = (today: string, redeemedAt: string | null = null) => rewardStanding({ ...reward, redeemedAt }, today);
    expect([at('2026-06-02'), at('2026-06-03')]).toEqual(['waiting', 'expired']);
    expect(at('2026-06-03', '2026-05-20T10:00:00.000Z')).toBe('redeemed');
  });
  it('says by which visit it was earned', () => {
    expect(earnedBy(reward, '2026-05-20')).toBe('10th visit on 3 May');
    expect(earnedBy({ nth: 22, day: '2026-12-30' }, '2027-01-02')).toBe('22nd visit on 30 December 2026');
  });
});
