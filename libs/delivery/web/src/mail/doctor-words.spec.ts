import { expect, it } from 'vitest';
import { summary } from './doctor-words';

const found = (...verdicts: ('good' | 'warn' | 'wrong' | 'unknown')[]) => verdicts.map((verdict) => ({ verdict }));

it('says all findings in one sentence, the gravest first', () => {
  expect(summary(found('good', 'good'))).toBe('All is well.');
  expect(summary(found('good', 'wrong'))).toBe('1 thing is wrong.');
  expect(summary(found('unknown', 'warn', 'wrong', 'wrong'))).toBe(
    '2 things are wrong, 1 thing could be better, 1 thing could not be looked at.',
  );
});
