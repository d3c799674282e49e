import { Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastMonths, trendOf } from './trend';

it('goes back six months, over the turn of a year and from the last day of a month', () => {
  const months = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'];
  expect(lastMonths(Temporal.PlainDate.from('2027-03-31'))).toEqual(months);
});

it('counts each answer in its month, and shows the months in which nobody spoke', () => {
  const said = [
    { month: '2026-11', answer: 'good' },
    { month: '2026-11', answer: 'bad' },
    { month: '2026-11', answer: 'bad' },
    { month: '2026-01', answer: 'ok' },
  ] as const;
  expect(trendOf(said, ['2026-10', '2026-11'])).toEqual([
    { month: '2026-10', good: 0, ok: 0, bad: 0 },
    { month: '2026-11', good: 1, ok: 0, bad: 2 },
  ]);
});

it('loses no voice of these months', () => {
  const months = ['2026-10', '2026-11', '2026-12'];
  const voice = fc.record({
    month: fc.constantFrom(...months, '2025-01'),
    answer: fc.constantFrom('good' as const, 'ok' as const, 'bad' as const),
  });
  fc.assert(
    fc.property(fc.array(voice), (voices) => {
      const counted = trendOf(voices, months).reduce((sum, { good, ok, bad }) => sum + good + ok + bad, 0);
      expect(counted).toBe(voices.filter(({ month }) => months.includes(month)).length);
    }),
  );
});
