import { Temporal, monthDaysKeptOn } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthDayRanges } from './month-day-range';

const on = (day: string) => Temporal.PlainDate.from(day);

it('is one range, or two across New Year', () => {
  expect(monthDayRanges(on('2026-11-22'), 7)).toEqual([{ from: '11-22', to: '11-29' }]);
  expect(monthDayRanges(on('2026-12-28'), 7)).toEqual([
    { from: '12-28', to: '12-31' },
    { from: '01-01', to: '01-04' },
  ]);
});

it('takes 29 February along on the day it is kept', () => {
  expect(monthDayRanges(on('2027-02-28'), 0)).toEqual([{ from: '02-28', to: '02-29' }]);
  expect(monthDayRanges(on('2028-02-28'), 0)).toEqual([{ from: '02-28', to: '02-28' }]);
  expect(monthDayRanges(on('2027-03-01'), 0, '1-march')).toEqual([{ from: '02-29', to: '03-01' }]);
  expect(monthDayRanges(on('2027-02-28'), 0, '1-march')).toEqual([{ from: '02-28', to: '02-28' }]);
});

it('holds exactly the days that are kept within', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 366 }), (offset, days) => {
      const first = on('2024-01-01').add({ days: offset });
      const kept = new Set(Array.from({ length: days + 1 }, (_, n) => monthDaysKeptOn(first.add({ days: n }))).flat());
      const ranges = monthDayRanges(first, days);
      const within = (key: string) => ranges.some(({ from, to }) => from <= key && key <= to);
      for (let n = 0; n < 366; n++) {
        const day = on('2024-01-01').add({ days: n });
        const key = `${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
        if (within(key) !== kept.has(key)) throw new Error(`${first.toString()} + ${days}: ${key}`);
      }
    }),
    { numRuns: 60 },
  ));
