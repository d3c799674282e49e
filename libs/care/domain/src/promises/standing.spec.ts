import { Temporal } from '@regulars/shared/calendar';
import { expect, it } from 'vitest';
import { standingOfPromise } from './standing';

const thursday = Temporal.PlainDate.from('2026-11-26');

it('warns on the day before and on the day, and is overdue from the day after', () => {
  const due = (dueOn: string | null) => standingOfPromise({ state: 'open', dueOn }, thursday);
  expect(due('2026-11-28')).toEqual({ kind: 'far', days: 2 });
  expect(due('2026-11-27')).toEqual({ kind: 'warning', days: 1 });
  expect(due('2026-11-26')).toEqual({ kind: 'warning', days: 0 });
  expect(due('2026-11-25')).toEqual({ kind: 'overdue', days: 1 });
  expect(due(null)).toEqual({ kind: 'waiting' });
});

it('is owed as long as it is open or late, and settled after', () => {
  const kind = (state: 'kept' | 'broken' | 'withdrawn' | 'late') =>
    standingOfPromise({ state, dueOn: '2026-11-20' }, thursday).kind;
  expect([kind('late'), kind('kept'), kind('broken'), kind('withdrawn')]).toEqual([
    'overdue',
    'settled',
    'settled',
    'settled',
  ]);
});
