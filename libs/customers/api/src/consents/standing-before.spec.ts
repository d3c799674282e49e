import type { Purpose } from '@regulars/customers/domain';
import { expect, it } from 'vitest';
import { standingBefore } from './standing-before';

const texts = { statement: null, source: 'Form', wording: 'May we?', givenOn: null, until: null };
const asked = (at: string, ...purposes: Purpose[]) => ({ ...texts, purposes, basis: 'asked' as const, at });
const no = (at: string, ...purposes: Purpose[]) => ({ ...texts, source: null, purposes, basis: 'none' as const, at });
const [may, june, july] = ['2026-05-03T23:30:00.000Z', '2026-06-01T09:00:00.000Z', '2026-07-01T09:00:00.000Z'];

it('is what was said before, given on the day it was given', () => {
  const entries = [asked(may, 'greetings', 'offers'), no(june, 'greetings', 'offers')];
  expect(standingBefore(entries, { at: june, purposes: ['greetings', 'offers'] }, 'Europe/Berlin')).toEqual([
    { ...texts, purposes: ['greetings', 'offers'], basis: 'asked', givenOn: '2026-05-04' },
  ]);
});

it('leaves alone what was said since, and what nobody had said before', () => {
  const entries = [asked(may, 'greetings', 'offers'), no(june, 'greetings', 'offers', 'check-ins'), no(july, 'offers')];
  const back = standingBefore(entries, { at: june, purposes: ['greetings', 'offers', 'check-ins'] }, 'Europe/Berlin');
  expect(back.map(({ purposes }) => purposes)).toEqual([['greetings']]);
});
