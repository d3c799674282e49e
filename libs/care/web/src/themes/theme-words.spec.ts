import { expect, it } from 'vitest';
import { countOf, inAll, splitWords, wordsTyped } from './theme-words';

const months = [
  { month: '2026-10', good: 2, ok: 0, bad: 1 },
  { month: '2026-11', good: 1, ok: 0, bad: 3 },
];

it('counts and splits what was said', () => {
  expect(countOf(inAll(months))).toBe(7);
  expect(splitWords(inAll(months))).toBe('3 good, 4 not good');
  expect(splitWords({ good: 0, ok: 0, bad: 0 })).toBe('nobody spoke of it');
});

it('reads words with commas between them', () => {
  expect(wordsTyped(' park, car ,, no room;\nbay ')).toEqual(['park', 'car', 'no room', 'bay']);
  expect(wordsTyped(' , ')).toEqual([]);
});
