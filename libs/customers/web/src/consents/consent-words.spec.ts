import { expect, it } from 'vitest';
import { consentSentences, type ConsentSaid } from './consent-words';

const state = (change: Partial<ConsentSaid>): ConsentSaid => {
  return { purpose: 'greetings', basis: 'asked', allowed: true, since: '3 May 2024', until: null, ...change };
};

it('says once what holds for several purposes', () => {
  const offers = state({ purpose: 'offers', basis: 'existing-customer', until: '1 November 2028', since: null });
  expect(consentSentences([offers, state({ purpose: 'check-ins' }), state({})])).toEqual([
    'Wishes and check-ins: yes, they asked for it on 3 May 2024.',
    'Offers: yes, as a customer, until 1 November 2028.',
  ]);
});

it('tells "not yet" from "not any more"', () => {
  const none = { basis: 'none', allowed: false } as const;
  expect(consentSentences([state({ ...none, since: null })])).toEqual(['Wishes: not yet.']);
  expect(consentSentences([state({ ...none })])).toEqual(['Wishes: no, not since 3 May 2024.']);
  expect(consentSentences([state({ allowed: false, until: '1 June 2025' })])).toEqual([
    'Wishes: no longer, it held until 1 June 2025.',
  ]);
});

it('says from what an end is counted, and that a visit renews it', () => {
  const customer = {
    basis: 'existing-customer',
    until: '1 November 2028',
    runsFrom: 'last visit',
    since: null,
  } as const;
  expect(consentSentences([state({ ...customer, by: 'Ana' })])).toEqual([
    'Wishes: yes, as a customer, until 1 November 2028, counted from their last visit; written down by Ana.',
  ]);
  expect(consentSentences([state({ ...customer, runsFrom: 'record', allowed: false })])).toEqual([
    'Wishes: no longer, it held until 1 November 2028, counted from the day it was written down; the next visit renews it.',
  ]);
});

it('says what they did themselves', () => {
  const own = { source: 'preference page', by: null } as const;
  expect(
    consentSentences([state({ ...own, basis: 'none', allowed: false }), state({ ...own, purpose: 'offers' })]),
  ).toEqual([
    'Wishes: no, they said so themselves on 3 May 2024.',
    'Offers: yes, they asked for it themselves on 3 May 2024.',
  ]);
});
