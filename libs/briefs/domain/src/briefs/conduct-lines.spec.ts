import { describe, expect, it } from 'vitest';
import { sunday, aCustomer, aTaste, first } from './builders';
import { composeBrief } from './compose';
import { purposes } from './purpose';

describe('conduct', () => {
  const conduct = {
    id: 'k1',
    what: 'Threw a box at the counter, and said “you will see”.',
    follows: 'Only two of us together',
    by: 'Ana',
    setOn: '2026-03-03',
    until: '2027-01-01',
  };
  const complaint = { id: 'r1', about: 'The box was torn', isOpen: true, openedOn: '2026-11-20', wished: null };
  const owed = {
    id: 'o1',
    kind: 'ours' as const,
    what: 'new labels',
    standing: 'overdue' as const,
    words: 'late',
    who: null,
  };

  it.each(purposes)('stands first after what they complain of, before all else, for %s', (purpose) => {
    const facts = aCustomer({
      conduct,
      complaints: [{ ...complaint, recovery: undefined }],
      owed: [owed],
      preferences: [aTaste('nuts', { kind: 'allergy' })],
    });
    const { lines } = composeBrief(facts, sunday, purpose);
    expect(lines.slice(0, 3).map(({ icon }) => icon)).toEqual(['complaint', 'conduct', 'promise']);
  });

  it('says what follows, what happened, who set it and until when', () => {
    expect(first({ conduct })).toEqual({
      topic: 'care',
      icon: 'conduct',
      tone: 'need',
      text: 'Only two of us together. What happened: Threw a box at the counter, and said “you will see”.',
      source: 'set by Ana on 3 March, until 1 January 2027',
      day: '2027-01-01',
      link: { kind: 'conduct', id: 'k1' },
      essential: true,
    });
    expect(first({ conduct: { ...conduct, by: null, setOn: '2026-11-22' } }).source).toBe(
      'set today, until 1 January 2027',
    );
  });
});
