import { describe, expect, it } from 'vitest';
import { sunday, aCustomer, aNote, aTaste, texts } from './builders';
import { composeBrief } from './compose';
import type { FeedbackFact } from './facts';

describe('care in a brief', () => {
  const complaint = {
    id: 'k1',
    about: 'Two bottles came broken.',
    isOpen: true,
    openedOn: '2026-11-20',
    wished: 'Two new ones.',
    recovery: { made: 1, owed: 12 },
  };
  const owed = {
    id: 'p1',
    kind: 'ours',
    what: 'new labels',
    standing: 'warning',
    words: 'due tomorrow',
    who: 'Ana',
  } as const;
  const contact = {
    id: 'i1',
    day: '2026-11-18',
    by: 'Ana',
    channel: 'call',
    direction: 'outgoing',
    outcome: 'reached',
    mood: 'good',
    said: 'Is planning the garden.',
    nextStep: null,
    nextOn: null,
  } as const;

  it('tells an open complaint before all else, then what we owe by tomorrow, then how far it is made good', () => {
    const facts = {
      complaints: [complaint],
      owed: [owed],
      preferences: [aTaste('nuts', { kind: 'allergy', stance: 'need' })],
    };
    expect(texts(facts).slice(0, 4)).toEqual([
      'Complaint, open for 2 days: Two bottles came broken. They wish: Two new ones.',
      'Promised: new labels, due tomorrow',
      'Allergy: nuts',
      '1 of 12 good contacts since it went wrong: Two bottles came broken.',
    ]);
    expect(
      composeBrief(aCustomer(facts), sunday)
        .lines.slice(0, 3)
        .every(({ essential }) => essential),
    ).toBe(true);
  });

  it('tells what is owed later further down, and a closed complaint only until it is made good', () => {
    const later = { ...owed, standing: 'far', words: 'due Monday, in 8 days' } as const;
    const closed = { ...complaint, isOpen: false };
    expect(texts({ owed: [later], complaints: [closed] })).toEqual([
      '1 of 12 good contacts since it went wrong: Two bottles came broken.',
      'Promised: new labels, due Monday, in 8 days',
    ]);
    expect(texts({ complaints: [{ ...closed, recovery: undefined }] })).toEqual([]);
  });

  it('says first whether what went wrong is good now, before who they are', () => {
    const said = { id: 'f1', about: 'complaint', answer: 'good', words: null, day: '2026-11-20', saidOn: '2026-11-20' };
    const known = {
      feedback: [said as FeedbackFact],
      contacts: [contact],
      complaints: [{ ...complaint, isOpen: false }],
    };
    expect(texts(known).slice(0, 2)).toEqual([
      '1 of 12 good contacts since it went wrong: Two bottles came broken.',
      'It is good now',
    ]);
  });

  it('says what the last talk was about, how it went and who had it; the newer of talk and note first', () => {
    const said = composeBrief(aCustomer({ contacts: [contact] }), sunday).lines[0];
    expect(said).toMatchObject({ text: '“Is planning the garden.”', source: 'call, good mood, Ana, 18 November' });
    const note = aNote('Brought her dog.', { day: '2026-11-20' });
    expect(texts({ contacts: [contact], notes: [note] }).slice(0, 2)).toEqual([
      '“Brought her dog.”',
      '“Is planning the garden.”',
    ]);
  });

  it('reminds of the next step until there was another contact', () => {
    const next = { ...contact, nextStep: 'ask about the labels', nextOn: '2026-11-21' };
    expect(texts({ contacts: [next] })[0]).toBe('Next: ask about the labels');
    const since = { ...contact, id: 'i2', outcome: 'no-answer', said: null } as const;
    expect(texts({ contacts: [since, next] })).not.toContain('Next: ask about the labels');
  });
});
