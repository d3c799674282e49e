import { excerpt } from '../words/texts';
import { withoutAsks, type Ask } from './asks';
import { draft, noteSource, type Draft } from './drafts';
import type { BriefFacts, NoteFact } from './facts';

export interface NoteLines {
  pinned: Draft[];
  /** The newest that is not pinned: when we last spoke, and what about. */
  last: Draft[];
  earlier: Draft[];
}

/** Notes: pinned ones, the last, and a few before it; without what stands among the things to talk about. */
export function noteLines(facts: BriefFacts, asks: readonly Ask[], today: string): NoteLines {
  const notes = facts.notes
    .map((note) => ({ ...note, text: withoutAsks(note, asks) }))
    .filter(({ text }) => text !== '');
  const line = (note: NoteFact, look: Pick<Draft, 'topic' | 'icon'>): Draft =>
    draft({
      ...look,
      text: note.pinned ? excerpt(note.text) : `“${excerpt(note.text)}”`,
      source: noteSource(note, today),
      day: note.day,
      link: { kind: 'note', id: note.id },
    });
  const loose = notes.filter((note) => !note.pinned);
  return {
    pinned: notes.filter((note) => note.pinned).map((note) => line(note, { topic: 'notes', icon: 'pin' })),
    last: loose.slice(0, 1).map((note) => line(note, { topic: 'last', icon: 'note' })),
    earlier: loose.slice(1, 5).map((note) => line(note, { topic: 'notes', icon: 'note' })),
  };
}
