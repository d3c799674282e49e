import { Temporal } from '@regulars/shared/calendar';
import { expect, it } from 'vitest';
import { conductHolds, judgeConductEnd } from './conduct';

const today = Temporal.PlainDate.from('2026-03-03');

it.each([
  ['2026-03-02', 'past'],
  ['2026-03-03', 'fits'],
  ['2027-03-03', 'fits'],
  ['2027-03-04', 'too-far'],
] as const)('until %s: %s', (until, judged) => expect(judgeConductEnd(until, today)).toBe(judged));

it('set on a leap day may hold until the last of the next February', () => {
  const leapDay = Temporal.PlainDate.from('2028-02-29');
  expect([judgeConductEnd('2029-02-28', leapDay), judgeConductEnd('2029-03-01', leapDay)]).toEqual(['fits', 'too-far']);
});

it('ends by itself after its last day, or when somebody ends it', () => {
  const set = { until: '2026-06-01', endedAt: null };
  expect(conductHolds(set, '2026-06-01')).toBe(true);
  expect(conductHolds(set, '2026-06-02')).toBe(false);
  expect(conductHolds({ ...set, endedAt: '2026-03-04T09:00:00.000Z' }, '2026-03-04')).toBe(false);
});
