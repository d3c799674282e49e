import { Temporal } from '@regulars/shared/calendar';
import { expect, it } from 'vitest';
import { promiseInWords, type SpokenPromise } from './promise-words';

const thursday = Temporal.PlainDate.from('2026-11-26');
const said = (with_: Partial<SpokenPromise>): string =>
  promiseInWords(
    { kind: 'ours', state: 'open', dueOn: '2026-11-27', since: '2026-11-20', settledOn: null, ...with_ },
    thursday,
  );

it('says how it stands, in words', () => {
  expect(said({})).toBe('due tomorrow');
  expect(said({ dueOn: '2026-11-26' })).toBe('due today');
  expect(said({ dueOn: '2026-11-30' })).toBe('due Monday, in 4 days');
  expect(said({ dueOn: '2026-11-25' })).toBe('1 day overdue');
  expect(said({ dueOn: '2026-11-23', state: 'late' })).toBe('3 days overdue, they know it is late');
  expect(said({ kind: 'asked', dueOn: null })).toBe('waiting on us since 20 November');
  expect(said({ state: 'kept', settledOn: '2026-11-25' })).toBe('kept yesterday');
  expect(said({ state: 'broken', settledOn: '2025-11-02' })).toBe('broken on 2 November 2025');
});
