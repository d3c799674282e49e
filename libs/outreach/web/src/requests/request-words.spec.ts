import type { CustomerRequest } from '@regulars/outreach/contract';
import { expect, it } from 'vitest';
import { changeWords, standWords } from './request-words';

const writing = { day: (day: string) => `(${day})` };
const request = (change: Partial<CustomerRequest>): CustomerRequest => ({
  id: '1',
  customer: { id: '2', name: 'Leoni Köhler' },
  kind: 'name',
  now: 'Leoni Köhler',
  asked: 'Leonie Köhler',
  receivedAt: '2026-11-28T09:00:00.000Z',
  answerBy: null,
  late: false,
  state: 'open',
  decidedAt: null,
  decidedBy: null,
  why: null,
  can: [],
  ...change,
});

it('sets what is asked for beside what is on record', () => {
  expect(changeWords(request({}), writing)).toBe('Leoni Köhler → Leonie Köhler');
  const birthday = request({ kind: 'birthday', now: null, asked: '--05-03' });
  expect(changeWords(birthday, writing)).toBe('Nothing on record → (--05-03)');
  expect(changeWords(request({ kind: 'forget', now: null, asked: null }), writing)).toBe('');
});

it('says by when to answer, and what became of it', () => {
  const forget = { kind: 'forget', answerBy: '2026-12-28' } as const;
  expect(standWords(request(forget), writing)).toBe('Answer by (2026-12-28): the law gives one month.');
  expect(standWords(request({ ...forget, late: true }), writing)).toMatch(/^Was to be answered by/);
  expect(standWords(request({}), writing)).toBe('');
  expect(standWords(request({ state: 'declined', decidedBy: 'Ana', why: 'Kept by law' }), writing)).toBe(
    'Declined by Ana. “Kept by law”',
  );
});
