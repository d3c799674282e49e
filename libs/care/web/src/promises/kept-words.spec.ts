import { expect, it } from 'vitest';
import { behindWords, keptCounts, shareWords } from './kept-words';

const november = { month: '2026-11', kept: 3, keptLate: 1, broken: 1, open: 2 };

it('counts each way a promise can go, as a part of those whose day has come', () => {
  expect(keptCounts(november)).toEqual([
    { fate: 'kept', count: 3, part: 60, words: '3 kept' },
    { fate: 'kept-late', count: 1, part: 20, words: '1 kept later, told before' },
    { fate: 'broken', count: 1, part: 20, words: '1 not kept' },
    { fate: 'open', count: 2, part: 0, words: '2 still to come' },
  ]);
  expect(shareWords(november)).toBe('80 %');
});

it('says no share where no day has come', () => {
  const fresh = { ...november, kept: 0, keptLate: 0, broken: 0 };
  expect(shareWords(fresh)).toBe('–');
  expect(keptCounts(fresh).map(({ fate }) => fate)).toEqual(['open']);
});

it('names the list behind a number', () => {
  expect(behindWords('November', 'broken', false)).toBe('Promises for November: not kept in time');
  expect(behindWords('November', undefined, true)).toBe('Your promises for November');
});
