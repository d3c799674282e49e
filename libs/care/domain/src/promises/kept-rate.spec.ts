import { expect, it } from 'vitest';
import { keptByMonth, keptShare, type CountedPromise } from './kept-rate';

const promise = (with_: Partial<CountedPromise>): CountedPromise => ({
  state: 'kept',
  firstDueOn: '2026-11-10',
  dueOn: '2026-11-10',
  keptOn: '2026-11-10',
  ...with_,
});

it('counts by the month of the day we first said', () => {
  const promises = [
    promise({}),
    promise({ keptOn: '2026-11-12', dueOn: '2026-11-12' }),
    promise({ keptOn: '2026-11-12' }),
    promise({ state: 'broken', keptOn: null }),
    promise({ state: 'open', keptOn: null }),
    promise({ state: 'withdrawn', keptOn: null }),
    promise({ firstDueOn: '2026-12-01', dueOn: '2026-12-01', state: 'open', keptOn: null }),
  ];
  expect(keptByMonth(promises, '2026-11-26')).toEqual([
    { month: '2026-11', kept: 1, keptLate: 1, broken: 3, open: 0 },
    { month: '2026-12', kept: 0, keptLate: 0, broken: 0, open: 1 },
  ]);
});

it('has no share where nothing was due yet', () => {
  expect(keptShare({ kept: 0, keptLate: 0, broken: 0, open: 3 })).toBeUndefined();
  expect(keptShare({ kept: 2, keptLate: 1, broken: 1, open: 3 })).toBe(0.75);
});
