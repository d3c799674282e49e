import type { Programme } from '@regulars/outreach/contract';
import { expect, it } from 'vitest';
import { changeInWords, differing, undoOf } from './changes';
import { grouped } from './kinds';

const programme = (more: Partial<Programme> = {}): Programme => ({
  id: '1',
  kind: 'birthday',
  name: 'Birthday wishes',
  on: true,
  sendAt: '09:00',
  leapChoice: '28-february',
  closedDays: 'anyway',
  channel: 'email',
  templateId: 't',
  segmentId: null,
  segmentName: null,
  builtIn: true,
  weekdays: [],
  perDay: null,
  endsOn: null,
  needsApproval: false,
  settings: { kind: 'birthday' },
  coming: 0,
  dayBound: true,
  updatedAt: '2026-11-22T12:00:00.000Z',
  sentence: '',
  ...more,
});

it('takes only what differs for a change, says it in words, and knows the way back', () => {
  const change = differing(programme(), { sendAt: '10:00', weekdays: [], perDay: null, endsOn: '2027-01-31' });
  expect(change).toEqual({ sendAt: '10:00', endsOn: '2027-01-31' });
  expect(changeInWords(change)).toEqual(['the time', 'the last day']);
  expect(undoOf(programme(), change)).toEqual({ sendAt: '09:00', endsOn: null });
});

it('counts what is no number as a change, so that the server can refuse it', () => {
  const change = differing(programme({ perDay: 5 }), { perDay: Number.NaN });
  expect(changeInWords(change)).toEqual(['the most per day']);
});

it('groups programmes as people think of them', () => {
  const all = [
    programme({ id: '3', kind: 'thanks' }),
    programme({ id: '2', kind: 'check-in' }),
    programme({ id: '1' }),
    programme({ id: '4', kind: 'check-in' }),
  ];
  expect(grouped(all).map(({ heading, programmes }) => [heading, programmes.map(({ id }) => id)])).toEqual([
    ['Wishes', ['1']],
    ['Keeping in touch', ['2', '4']],
    ['Thanks', ['3']],
  ]);
});
