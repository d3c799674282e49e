import { expect, it } from 'vitest';
import { pauseInWords, requestInWords } from './asked-words';

it('says what was asked and what became of it', () => {
  const open = { kind: 'forget', state: 'open', answerBy: '2026-12-28', decidedBy: null } as const;
  expect(requestInWords(open)).toBe('They asked to be forgotten; answer by 28 December 2026');
  expect(requestInWords({ ...open, state: 'declined', decidedBy: 'Ana' })).toBe(
    'They asked to be forgotten: declined by Ana',
  );
  expect(requestInWords({ ...open, kind: 'name', answerBy: null })).toBe('They asked to have their name put right');
});

it('says how long a pause is, or that it is over', () => {
  expect(pauseInWords('2026-12-24')).toBe('They asked to hear nothing until 24 December 2026');
  expect(pauseInWords(null)).toBe('They ended their pause');
});
