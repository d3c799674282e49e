import { describe, expect, it } from 'vitest';
import { sunday, nobody, aCustomer, aNote, aTaste, aVisit, birthday, rhythm, texts, first } from './builders';
import { composeBrief } from './compose';

describe('standing', () => {
  it('comes before everything, soberly', () => {
    const line = first({
      standing: { ...nobody.standing, doNotContact: true },
      preferences: [aTaste('nuts', { kind: 'allergy' })],
    });
    expect(line).toMatchObject({
      text: 'Asked not to be contacted. Speak only when spoken to.',
      tone: 'wrong',
      essential: true,
    });
  });
  it('plans nothing and sells nothing to the dead', () => {
    const lines = composeBrief(
      aCustomer({
        standing: { ...nobody.standing, deceased: true },
        dates: birthday('1940-11-23'),
        rhythm: rhythm('2025-01-01', 9),
        preferences: [aTaste('jazz')],
        notes: [aNote('The daughter came to say goodbye. Ask her about the records.')],
        visits: [aVisit('2025-01-01', { items: ['Jazz'] })],
      }),
      sunday,
    );
    expect(lines.headline).toBe('Customer since 2021');
    expect(lines.lines.map((line) => line.topic)).toEqual(['standing', 'last', 'last']);
    expect(lines.lines[0]!.text).toBe('Has died. Nothing is sent, and nobody should call.');
  });
  it('warns of an address that is no longer theirs, and says who is archived', () => {
    expect(texts({ standing: { ...nobody.standing, moved: true }, archived: true })).toEqual([
      'Has moved away: address and phone may belong to others now.',
      'Archived: no longer on any list.',
    ]);
  });
});
