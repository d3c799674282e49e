import { expect, it } from 'vitest';
import { standsWords } from './complaint-words';

const writing = { relativeMoment: (moment: string) => `(${moment})` };
const complaint = { state: 'open', openedAt: 'then', closedAt: null, check: null } as const;

it('says since when it is open, and that it was not good yet', () => {
  expect(standsWords(complaint, writing)).toBe('open since (then)');
  const check = { dueOn: '2026-11-27', answer: 'no', words: null } as const;
  expect(standsWords({ ...complaint, check }, writing)).toBe('not good yet, open since (then)');
});

it('says how it ended, and that they say it is good', () => {
  const closed = { ...complaint, state: 'solved', closedAt: 'now' } as const;
  expect(standsWords(closed, writing)).toBe('solved, (now)');
  const check = { dueOn: '2026-11-27', answer: 'yes', words: null } as const;
  expect(standsWords({ ...closed, check }, writing)).toBe('solved, (now), they say it is good');
});
