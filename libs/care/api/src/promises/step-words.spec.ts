import { expect, it } from 'vitest';
import { madeInWords } from './step-words';

it('says the day of a promise as people say it', () => {
  expect(madeInWords('ours', '2026-11-27')).toBe('Promised by 27 November 2026.');
  expect(madeInWords('ours', null)).toBe('Promised, without a day.');
  expect(madeInWords('asked', null)).toBe('They asked for it.');
});
