import { expect, it } from 'vitest';
import { asksOf, withoutAsks } from './asks';
import type { NoteFact } from './facts';

const aNote = (text: string, note: Partial<NoteFact> = {}): NoteFact => ({
  ...{ id: 'n1', text, pinned: false, private: false, by: 'Ana', day: '2026-10-12' },
  ...note,
});

it('takes what is to be raised out of the note it stands in', () => {
  const note = aNote('Is planning the garden.\nAsk about the garden. Left at five.');
  const asks = asksOf([note]);
  expect(asks.map(({ sentence }) => sentence)).toEqual(['Ask about the garden.']);
  expect(withoutAsks(note, asks)).toBe('Is planning the garden. Left at five.');
});

it('leaves nothing of a note that only asks', () => {
  const note = aNote('Ask about the garden.');
  expect(withoutAsks(note, asksOf([note]))).toBe('');
});

it('does not raise what a pinned note shows in full, and does raise what its excerpt cuts off', () => {
  const short = aNote('Keep the Bley album aside.', { pinned: true });
  const long = aNote(`${'She talks a lot about music. '.repeat(6)}Keep the Bley album aside.`, { pinned: true });
  expect(asksOf([short])).toEqual([]);
  expect(asksOf([long])).toHaveLength(1);
  expect(withoutAsks(long, asksOf([long]))).toBe(long.text);
});

it('leaves in their notes what is more than three', () => {
  const notes = ['n1', 'n2', 'n3', 'n4'].map((id) => aNote('Ask about the garden.', { id }));
  const asks = asksOf(notes);
  expect(notes.map((note) => withoutAsks(note, asks))).toEqual(['', '', '', 'Ask about the garden.']);
});
