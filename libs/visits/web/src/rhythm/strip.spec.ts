import { expect, it } from 'vitest';
import { stripOf } from './strip';

it('runs from the first day to today', () => {
  const { from, dots } = stripOf(['2025-11-22', '2026-05-24', '2026-11-22'], '2026-11-22');
  expect(from).toBe('2025-11-22');
  expect(dots.map(({ at }) => at)).toEqual([0, 50.1, 100]);
});

it('spans three months at least, so that one visit is not the whole story', () => {
  expect(stripOf(['2026-11-20'], '2026-11-22').dots[0]?.at).toBeCloseTo(97.8);
  expect(stripOf([], '2026-11-22').from).toBe('2026-08-24');
});
