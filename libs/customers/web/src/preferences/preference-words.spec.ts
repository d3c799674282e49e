import { expect, it } from 'vitest';
import { tasteName, tasteTone, tasteWords } from './preference-words';

it.each([
  [{ kind: 'allergy', stance: 'need', text: 'nuts' }, 'Allergy: nuts', 'wrong'],
  [{ kind: 'allergy', stance: 'need', text: 'allergic to nuts' }, 'Allergic to nuts', 'wrong'],
  [{ kind: 'interest', stance: 'like', text: 'jazz' }, 'Jazz', 'plain'],
  [{ kind: 'food', stance: 'dislike', text: 'coffee' }, 'Not coffee', 'plain'],
  [{ kind: 'food', stance: 'dislike', text: 'no coffee' }, 'No coffee', 'plain'],
  [{ kind: 'size', stance: 'like', text: '42' }, 'Size 42', 'plain'],
  [{ kind: 'access', stance: 'need', text: 'a ramp' }, 'A ramp', 'need'],
] as const)('says a preference in a few words: %o', (taste, words, tone) => {
  expect(tasteWords(taste)).toBe(words);
  expect(tasteTone(taste)).toBe(tone);
});

it('names an allergy before anything else', () => {
  expect(tasteName({ kind: 'allergy', stance: 'dislike', text: 'nuts' })).toBe('Allergy');
  expect(tasteName({ kind: 'food', stance: 'like', text: 'tea' })).toBe('Likes');
});
