import { describe, expect, it } from 'vitest';
import { sunday, aCustomer, aTaste, texts, first } from './builders';
import { composeBrief } from './compose';
import type { PreferenceFact } from './facts';

describe('tastes', () => {
  it('puts allergies first, then needs, and keeps them on the first screen however many', () => {
    const preferences = [
      ...Array.from({ length: 9 }, (_, at) => aTaste(`thing ${at}`, { stance: 'need', kind: 'access' })),
      aTaste('allergic to latex', { kind: 'allergy' }),
    ];
    const { lines } = composeBrief(aCustomer({ preferences }), sunday);
    expect(lines[0]).toMatchObject({ text: 'Allergic to latex', tone: 'wrong', icon: 'never' });
    expect(lines[1]).toMatchObject({ text: 'Needs: thing 0', tone: 'need' });
    expect(lines.every((line) => line.essential)).toBe(true);
  });
  it('says how each is known', () => {
    const known = (taste: Partial<PreferenceFact>) => first({ preferences: [aTaste('tea', taste)] }).source;
    expect(known({})).toBe('said on 3 May');
    expect(known({ source: 'observed', day: '2024-05-03' })).toBe('seen on 3 May 2024');
    expect(known({ source: 'imported', day: '2026-11-22' })).toBe('imported today');
    expect(known({ source: 'learnt' })).toBe('from purchases');
  });
  it('names likes, dislikes, sizes and ways to be reached', () => {
    expect(
      texts({
        preferences: [
          aTaste('tea'),
          aTaste('coffee', { stance: 'dislike' }),
          aTaste('38', { kind: 'size' }),
          aTaste('a call', { kind: 'contact' }),
          aTaste('text messages', { kind: 'contact', stance: 'dislike' }),
        ],
      }),
    ).toEqual(['Reach by: a call', 'Likes: tea', 'Avoid: text messages', 'Dislikes: coffee', 'Size: 38']);
  });
});

describe('what they are looking for', () => {
  const table = aTaste('looking for a bigger table', { kind: 'product', stance: 'need' });
  const oak = { offerId: 'o1', name: 'Oak tables', lastDay: '2026-12-06', need: 'a bigger table' };

  it('is told with the offer that may fit, after what must not go wrong', () => {
    const nuts = aTaste('nuts', { kind: 'allergy', stance: 'need' });
    expect(texts({ preferences: [table, nuts], needed: [oak] })).toEqual([
      'Allergy: nuts',
      'The offer ‘Oak tables’ may fit: looking for a bigger table',
      'Is looking for: a bigger table',
    ]);
  });

  it('sells nothing while one speaks of what went wrong', () => {
    const lines = composeBrief(aCustomer({ preferences: [table], needed: [oak] }), sunday, 'complaint').lines;
    expect(lines.map(({ text }) => text)).toEqual(['Is looking for: a bigger table']);
  });
});
