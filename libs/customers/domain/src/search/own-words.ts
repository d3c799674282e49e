import type { Term } from './words';

// No word that can be typed holds it: typed words are folded to letters and digits.
const mark = '¦';

/** A word of a note that its author keeps to themselves, as the index keeps it: only a search of theirs asks for it. */
export function ownWord(authorId: string, word: string): string {
  return `${mark}${authorId.replaceAll('-', '')}${mark}${word}`;
}

/** Terms as one person may search for them: in what all may read, and in what they keep to themselves. */
export function termsFor(terms: readonly Term[], readerId: string): Term[] {
  return terms.map((term) => [...term, ...term.map((word) => ownWord(readerId, word))]);
}
