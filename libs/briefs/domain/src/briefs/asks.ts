import { excerpt } from '../words/texts';
import type { NoteFact } from './facts';

/** A sentence of a note that tells a colleague what to do next time. */
export interface Ask {
  note: NoteFact;
  sentence: string;
}

// "Ask about the garden", "Keep the Bley album aside".
const toRaise = /^(next time|ask|remind|tell|mention|show|offer|keep|remember|congratulate|thank)\b/i;
const mostRaised = 3;

/** What notes ask to be raised. What a pinned note shows in full already is not said a second time. */
export function asksOf(notes: readonly NoteFact[]): Ask[] {
  return notes
    .flatMap((note) =>
      sentencesOf(note.text)
        .filter((sentence) => toRaise.test(sentence))
        .map((sentence) => ({ note, sentence })),
    )
    .filter(({ note, sentence }) => !(note.pinned && excerpt(note.text).includes(sentence)))
    .slice(0, mostRaised);
}

/** A note without what is raised from it; empty if that was all of it. */
export function withoutAsks(note: NoteFact, asks: readonly Ask[]): string {
  const raised = new Set(asks.filter((ask) => ask.note.id === note.id).map(({ sentence }) => sentence));
  if (raised.size === 0 || note.pinned) return note.text;
  return sentencesOf(note.text)
    .filter((sentence) => !raised.has(sentence))
    .join(' ');
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
