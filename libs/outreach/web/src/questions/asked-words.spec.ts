import { describe, expect, it } from 'vitest';
import { askedChip, becameOf } from './asked-words';

const written = { day: (day: string) => `[${day}]`, moment: (at: string) => `<${at}>` };
const visit = { about: 'visit', aboutDay: '2026-05-03', askAt: 'due', askedAt: null, answer: null, why: null } as const;

describe('what became of a question', () => {
  it('is told in words, with what is against it', () => {
    expect(becameOf({ ...visit, state: 'planned' }, written)).toBe(
      'About their visit on [2026-05-03]; to be asked <due>.',
    );
    expect(becameOf({ ...visit, state: 'not-asked', why: 'They asked us not to write.' }, written)).toBe(
      'About their visit on [2026-05-03]. They asked us not to write.',
    );
    expect(becameOf({ ...visit, about: 'complaint', state: 'asked', askedAt: 'then' }, written)).toBe(
      'About a complaint that was closed; asked <then>.',
    );
  });
  it('shows the answer rather than that it was asked', () => {
    expect(askedChip({ ...visit, state: 'asked' }).says).toBe('Asked, no answer yet');
    expect(askedChip({ ...visit, state: 'answered', answer: 'bad' })).toEqual({ says: 'Not good', tone: 'wrong' });
  });
});
