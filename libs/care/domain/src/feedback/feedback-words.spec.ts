import { expect, it } from 'vitest';
import { aboutInWords, answerInWords } from './feedback-words';
import { answersTo } from './vocabulary';

it('says what it is about and how it was', () => {
  expect(`${aboutInWords('visit')}: ${answerInWords('visit', 'ok')}`).toBe('Said after a visit: it was all right');
  expect(answerInWords('complaint', 'bad')).toBe('it is not good yet');
});

it('asks after a complaint for a yes or a no', () => {
  expect(answersTo('complaint')).toEqual(['good', 'bad']);
  expect(answersTo('promise')).toEqual(['good', 'ok', 'bad']);
});
