import { expect, it } from 'vitest';
import { agoInWords } from './because';
import { explain } from './explain';
import type { SegmentFacts } from './facts';
import { tasteIn } from './taste';
import { depthOf, type SegmentClause, type SegmentDefinition } from './vocabulary';
import { clauseInWords, segmentInWords } from './words';

const names = { tags: new Map([['t1', 'Jazz club']]), people: new Map([['u1', 'Ana']]) };
const leonie: SegmentFacts = {
  tagIds: ['t1'],
  repId: 'u1',
  city: 'Wien',
  language: 'de-AT',
  email: null,
  phone: '+431234',
  birthdayKey: '11-28',
  visitCount: 12,
  lastVisitDay: '2026-10-29',
  createdDay: '2024-01-01',
  rhythm: {
    firstDay: '2024-01-02',
    usualDays: 9,
    overdueFrom: '2026-11-13',
    goneFrom: '2026-12-28',
    spentMinor: 12_000,
    currency: 'EUR',
  },
  preferences: [{ kind: 'product', stance: 'like', text: 'buys Jazz most: 7 of 12 visits', source: 'learnt' }],
  consent: { greetings: true, offers: false, 'check-ins': false },
};
const line = (clause: SegmentClause) =>
  explain({ kind: 'all', of: [clause] }, leonie, { today: '2026-11-22', names })
    .of.map(({ sentence }) => sentence)
    .join();

it.each<[string, SegmentClause]>([
  ['Tag is Jazz club: yes', { kind: 'tag', op: 'is', ids: ['t1'] }],
  ['Tag is neither Jazz club nor a tag that is gone: no', { kind: 'tag', op: 'is-not', ids: ['t1', 't9'] }],
  ['Looked after by Ana: yes, Ana', { kind: 'rep', op: 'is', ids: ['u1'] }],
  ['City is Graz or Linz: no, Wien', { kind: 'city', op: 'is', texts: ['Graz', 'Linz'] }],
  ['Language is German: yes, Austrian German', { kind: 'language', op: 'is', texts: ['de'] }],
  [
    'Likes Jazz (what they buy): yes, “buys Jazz most: 7 of 12 visits”, learnt from purchases',
    { kind: 'preference', op: 'is', stance: 'like', about: 'product', texts: ['Jazz'] },
  ],
  ['Needs something: no', { kind: 'preference', op: 'is', stance: 'need' }],
  ['Has been here at least 5 times: yes, 12 times', { kind: 'visits', op: 'at-least', count: 5 }],
  ['Last here within 7 days: no, 3 weeks ago', { kind: 'last-visit', op: 'within', days: 7 }],
  ['First here more than 1 day ago: yes, 3 years ago', { kind: 'first-visit', op: 'longer-ago', days: 1 }],
  [
    'Spent at least €150.50: no, €120.00',
    { kind: 'spent', op: 'at-least', amount: { minor: 15_050, currency: 'EUR' } },
  ],
  ['Is away longer than usual: yes, usually every 9 days, now 24', { kind: 'rhythm', op: 'is', state: 'overdue' }],
  ['Birthday within 7 days: yes, in 6 days', { kind: 'birthday', op: 'within', days: 7 }],
  ['Does not have an e-mail address: yes', { kind: 'has', op: 'is-not', what: 'email' }],
  ['May be written to with offers: no', { kind: 'consent', op: 'is', purpose: 'offers' }],
])('%s', (sentence, clause) => expect(line(clause)).toBe(sentence));

it('says a definition as one sentence, groups in brackets', () => {
  const definition: SegmentDefinition = {
    kind: 'all',
    of: [
      { kind: 'preference', op: 'is', stance: 'like', texts: ['Jazz'] },
      { kind: 'last-visit', op: 'within', days: 365 },
      {
        kind: 'none',
        of: [
          { kind: 'tag', op: 'is', ids: ['t1'] },
          { kind: 'has', op: 'is', what: 'phone' },
        ],
      },
    ],
  };
  expect(segmentInWords(definition, names)).toBe(
    'Likes Jazz and last here within 365 days and (neither tag is Jazz club nor has a phone number).',
  );
  expect(depthOf(definition)).toBe(2);
});

it('tells how long ago as people do', () => {
  const on = (day: string) => agoInWords(day, '2026-11-22');
  expect(['2026-11-22', '2026-11-21', '2026-11-12', '2026-11-01', '2026-07-20', '2024-11-22'].map(on)).toEqual([
    'today',
    'yesterday',
    '10 days ago',
    '3 weeks ago',
    '4 months ago',
    '2 years ago',
  ]);
  expect(agoInWords(null, '2026-11-22')).toBe('never');
});

it('knows the thing in what was learnt from purchases', () => {
  expect(tasteIn('buys Rock And Roll most: 7 of 12 visits')).toBe('Rock And Roll');
  expect(tasteIn('often buys Jazz: 4 of 12 visits')).toBe('Jazz');
  expect(tasteIn('buys flowers on Fridays')).toBe('buys flowers on Fridays');
});

it('says a language that is none by its code', () => {
  expect(clauseInWords({ kind: 'language', op: 'is', texts: ['xx'] }, names)).toBe('Language is xx');
});
