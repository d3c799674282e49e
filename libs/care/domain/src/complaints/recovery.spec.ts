import { expect, it } from 'vitest';
import { recoveryFrom, type CountedContact } from './recovery';

const since = '2026-11-20T09:00:00.000Z';
const on = (day: string, with_: Partial<CountedContact> = {}): CountedContact => ({
  at: `${day}T10:00:00.000Z`,
  outcome: 'reached',
  mood: 'good',
  ...with_,
});

it('counts who was reached since, unless it went badly', () => {
  const contacts = [
    on('2026-11-19'),
    on('2026-11-21'),
    on('2026-11-22', { mood: null }),
    on('2026-11-23', { mood: 'bad' }),
    on('2026-11-24', { outcome: 'no-answer', mood: null }),
  ];
  expect(recoveryFrom(since, 12, contacts)).toEqual({ since, made: 2, owed: 12 });
});

it('is over once all are made, and where none was owed', () => {
  expect(recoveryFrom(since, 1, [on('2026-11-21')])).toBeUndefined();
  expect(recoveryFrom(since, 0, [])).toBeUndefined();
});
