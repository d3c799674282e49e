// The kit that words are borrowed beside is compiled by Angular; here it is compiled as it is read.
import '@angular/compiler';
import type { TimelineEntry } from '@regulars/briefs/contract';
import { expect, it } from 'vitest';
import { entryWords } from './entry-words';

const writing = { day: (day: string) => `(${day})`, money: ({ minor }: { minor: number }) => `${minor / 100} €` };
const shared = { id: '1', at: '2026-11-17T00:00:00.000Z', day: '2026-11-17', by: 'Ana' };
const visit = (change: object): TimelineEntry => {
  return {
    ...shared,
    kind: 'visit',
    amount: { minor: 3190, currency: 'EUR' },
    items: ['Kind of Blue'],
    note: null,
    ...change,
  };
};

it('says a visit with what was bought and paid', () => {
  expect(entryWords(visit({}), writing)).toMatchObject({ name: 'Visit', rest: ', Kind of Blue, 31.9 €', soft: '' });
  expect(entryWords(visit({ amount: null, items: [] }), writing).rest).toBe('');
});

it('counts many things, and lists them beside', () => {
  const many = entryWords(visit({ items: ['a', 'b', 'c', 'd'] }), writing);
  expect(many).toMatchObject({ rest: ', 4 things, 31.9 €', soft: 'a, b, c, d' });
});

it('quotes notes', () => {
  const seen = { private: false, own: true, version: 1 };
  const note: TimelineEntry = { ...shared, ...seen, kind: 'note', text: 'Two\nlines', pinned: true, editedAt: null };
  expect(entryWords(note, writing)).toMatchObject({ name: 'Pinned note', quote: 'Two\nlines' });
});
