import { expect, it } from 'vitest';
import { monthsBefore, nextTime, yearsOn } from './day-math';
import { lastHere } from './last-here';

it('goes back whole months, to the last day of a shorter one', () => {
  expect(monthsBefore('2026-11-22', 3)).toBe('2026-08-22');
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
  expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15');
});

it('finds the next time a birthday falls', () => {
  expect(nextTime('1974-11-28', '2026-11-22')).toBe('2026-11-28');
  expect(nextTime('--11-22', '2026-11-22')).toBe('2026-11-22');
  expect(nextTime('--01-03', '2026-11-22')).toBe('2027-01-03');
  expect(nextTime('1988-02-29', '2026-11-22')).toBe('2027-02-28');
  expect(nextTime('1988-02-29', '2027-11-22')).toBe('2028-02-29');
});

it('counts years only where the year is known', () => {
  expect(yearsOn('1974-11-28', '2026-11-28')).toBe(52);
  expect(yearsOn('--11-28', '2026-11-28')).toBeUndefined();
});

it.each([
  [null, 'not here yet'],
  ['2026-11-22', 'here today'],
  ['2026-11-21', 'here yesterday'],
  ['2026-11-12', 'last here 10 days ago'],
  ['2026-11-01', 'last here 3 weeks ago'],
  ['2026-06-22', 'last here 5 months ago'],
  ['2023-11-22', 'last here 3 years ago'],
])('says when somebody was here last: %s', (day, said) => {
  expect(lastHere(day, '2026-11-22')).toBe(said);
});
