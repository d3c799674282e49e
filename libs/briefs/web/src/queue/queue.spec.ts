import { expect, it } from 'vitest';
import { queueOf, type WhoWaits } from './queue';

const ana = { id: 'a', name: 'Ana' };
const ben = { id: 'b', name: 'Ben' };
const cleo = { id: 'c', name: 'Cleo' };
const owed = { promiseId: 'p', what: 'new labels', who: null, mine: true };
const call = { touchpointId: 't', what: 'Birthday wishes', way: 'call', why: 'It is her birthday.' } as const;
const away = { lastDay: '2026-10-29', daysSince: 24, usualDays: 9, worthPerYear: null, reason: 'overdue' } as const;

const today: WhoWaits = {
  owed: [
    { ...owed, customer: { ...ben, phone: null }, words: 'due today', overdue: false },
    { ...owed, customer: { ...cleo, phone: null }, words: '2 days overdue', overdue: true },
  ],
  complaints: [],
  feedback: [],
  tasks: [
    { ...call, customer: { ...ana, phone: null } },
    { ...call, touchpointId: 'u', way: 'card', customer: { ...ben, phone: null } },
  ],
  returns: [],
  contact: [{ ...away, customer: cleo, text: '24 days. Usually comes every 9.' }],
};

it('has everybody once, with every reason, what is overdue first; a card to write is no call', () => {
  const line = queueOf(today, new Set());
  expect(line.map(({ name }) => name)).toEqual(['Cleo', 'Ana', 'Ben']);
  expect(line[0]?.why).toEqual(['Promised “new labels”, 2 days overdue.', '24 days. Usually comes every 9.']);
  expect(line.map(({ task }) => task)).toEqual([undefined, 't', undefined]);
});

it('leaves out whom somebody spoke with today, or put off', () => {
  expect(queueOf(today, new Set(['c', 'b'])).map(({ name }) => name)).toEqual(['Ana']);
});
