import type { PolicyView } from '@regulars/outreach/contract';
import { expect, it } from 'vitest';
import { comparisons } from './comparisons';
import { rulesChanged } from './rules-changed';

const policy: PolicyView = {
  quietHours: { from: '20:00', until: '08:00' },
  closedWeekdays: [],
  closedDates: [],
  closedOnHolidays: false,
  cap: { most: 1, days: 7 },
  householdOnce: true,
  personFirst: true,
  wishesInComplaint: 'person',
  justBeenDays: 7,
  late: { birthday: 1, date: 1, holiday: 0, thanks: 7, checkIn: 7 },
};

it('says which rules differ', () => {
  const draft = { ...policy, cap: { most: 2, days: 7 }, late: { ...policy.late, thanks: 3 } };
  expect(rulesChanged(policy, policy)).toEqual([]);
  expect(rulesChanged(policy, draft)).toEqual(['how many messages are welcome', 'how late it may be']);
});

it('compares what came with what would have come, leaving out what never did', () => {
  const then = { send: 3, hand: 0, hold: 1, skip: 0, expire: 0 };
  expect(comparisons({ then, now: { ...then, send: 2, skip: 1 } })).toEqual([
    { label: 'sent', then: 3, now: 2 },
    { label: 'held back for a while', then: 1, now: 1 },
    { label: 'not sent', then: 0, now: 1 },
  ]);
});
