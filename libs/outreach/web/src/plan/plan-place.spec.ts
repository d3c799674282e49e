// The kit that words are borrowed beside is compiled by Angular; here it is compiled as it is read.
import '@angular/compiler';
import { expect, it } from 'vitest';
import { daysOfMonth, openDay, viewNamed, weekOf } from './plan-place';

it('opens the day that was asked for, else today, else the first of the month', () => {
  const today = '2026-11-22';
  expect(openDay('2026-11', { day: '2026-11-03', today })).toBe('2026-11-03');
  expect(openDay('2026-11', { day: undefined, today })).toBe(today);
  expect(openDay('2026-12', { day: undefined, today })).toBe('2026-12-01');
});

it('finds the week and the month of a day', () => {
  expect(weekOf('2026-11-22', 1)).toBe('2026-11-16');
  expect(weekOf('2026-11-22', 7)).toBe('2026-11-22');
  expect(daysOfMonth('2027-02')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
});

it('shows the month unless the address names another view', () => {
  expect([viewNamed('week'), viewNamed('list'), viewNamed('year'), viewNamed(undefined)]).toEqual([
    'week',
    'list',
    'month',
    'month',
  ]);
});
