import { Temporal } from '@regulars/shared/calendar';
import { expect, it } from 'vitest';
import { tendernessAt } from './tenderness';

const now = Temporal.Instant.from('2026-11-26T09:00:00Z');
const open = { state: 'open', openedAt: '2026-11-24T09:00:00.000Z', closedAt: null } as const;
const closed = { state: 'solved', openedAt: '2026-11-01T09:00:00.000Z', closedAt: '2026-11-20T09:00:00.000Z' } as const;

it('is open as long as one complaint is, and quiet for a time after the last was closed', () => {
  expect(tendernessAt([closed, open], 14, now)).toEqual({ kind: 'open', since: Temporal.Instant.from(open.openedAt) });
  expect(tendernessAt([closed], 14, now)).toEqual({ kind: 'after', until: Temporal.Instant.from('2026-12-04T09:00Z') });
  expect(tendernessAt([closed], 6, now)).toEqual({ kind: 'none' });
  expect(tendernessAt([], 14, now)).toEqual({ kind: 'none' });
});
