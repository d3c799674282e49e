import { expect, it } from 'vitest';
import { holidayChoices, thatFit } from './holiday-choices';
import { numbersIn } from './numbers-in';

const holiday = (key: string, name: string, ...days: string[]) => ({ key, name, days, closes: false });

it('lists holidays by their next day, marks what is kept, and keeps what is no longer listed', () => {
  const known = [holiday('c', 'Christmas Day', '2026-12-25'), holiday('d', 'Diwali', '2026-11-08')];
  const kept = [{ key: 'c', name: 'Christmas Day' }, { key: 'gone', name: 'Founders’ Day' }]; // prettier-ignore
  const choices = holidayChoices(known, kept);
  expect(choices.map(({ key, kept: on }) => [key, on !== undefined])).toEqual([
    ['d', false],
    ['c', true],
    ['gone', true],
  ]);
});

it('finds a holiday by any part of its name, accents aside', () => {
  const choices = holidayChoices([holiday('m', 'Mariä Himmelfahrt', '2027-08-15'), holiday('e', 'Easter')], []);
  expect(thatFit(choices, ' maria').map(({ key }) => key)).toEqual(['m']);
});

it('reads numbers as they are typed, each once and in order', () => {
  expect(numbersIn('25, 5 and 10,5')).toEqual([5, 10, 25]);
  expect(numbersIn('none')).toEqual([]);
});
