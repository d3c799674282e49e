import { expect, it } from 'vitest';
import type { MergeValue } from './merge-value';
import { said } from './saying';

const in_ = (language: string, value: MergeValue): string =>
  said(value, { language, today: '2026-11-25' }).replaceAll('\u00a0', ' ');

it('says days in the language of the letter, with the year where it is another', () => {
  const day: MergeValue = { kind: 'day', day: '2026-12-20' };
  expect(in_('en-GB', day)).toBe('Sunday 20 December');
  expect(in_('en-US', day)).toBe('Sunday, December 20');
  expect(in_('de', day)).toBe('Sonntag, 20. Dezember');
  expect(in_('de', { kind: 'day', day: '2027-01-02' })).toBe('Samstag, 2. Januar 2027');
});

it.each([
  ['2026-11-25', 'today', 'heute'],
  ['2026-11-24', 'yesterday', 'gestern'],
  ['2026-11-12', '13 days ago', 'vor 13 Tagen'],
  ['2026-10-21', '5 weeks ago', 'vor 5 Wochen'],
  ['2026-08-01', '3 months ago', 'vor 3 Monaten'],
  ['2023-11-01', '3 years ago', 'vor 3 Jahren'],
  ['2026-11-26', '', ''],
])('says how long %s is past', (day, english, german) => {
  expect([in_('en', { kind: 'since', day }), in_('de', { kind: 'since', day })]).toEqual([english, german]);
});

it.each([
  [1, 'every day', 'jeden Tag'],
  [9, 'every 9 days', 'alle 9 Tage'],
  [28, 'every 4 weeks', 'alle 4 Wochen'],
  [91, 'every 3 months', 'alle 3 Monate'],
])('says how often %i days is, and leaves it to the author in other languages', (days, english, german) => {
  const value: MergeValue = { kind: 'every', days };
  expect(['en', 'de', 'fr'].map((language) => in_(language, value))).toEqual([english, german, '']);
});

it('says money as the language writes it, also where a currency has no cents', () => {
  expect(in_('de', { kind: 'money', minor: 123450, currency: 'EUR' })).toBe('1.234,50 €');
  expect(in_('en-PT', { kind: 'money', minor: 1234, currency: 'JPY' })).toBe('JP¥1,234');
});

it('takes the name in the nearest language, else the English one', () => {
  const christmas: MergeValue = { kind: 'names', names: { de: 'Weihnachten', en: 'Christmas' } };
  expect(['de-AT', 'en', 'pt'].map((language) => in_(language, christmas))).toEqual([
    'Weihnachten',
    'Christmas',
    'Christmas',
  ]);
  expect(in_('pt', { kind: 'names', names: { pt: 'Natal' } })).toBe('Natal');
});
