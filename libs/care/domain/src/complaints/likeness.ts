import { fold } from '@regulars/customers/domain';

/** What a complaint says of what went wrong. */
export interface ToldComplaint {
  said: string;
  paraphrase: string | null;
  cause: string | null;
}

// Shorter words say nothing about the matter ("the", "und", "a").
const shortest = 4;

/** The words of a complaint that say what it is about, folded, each once. */
export function wordsOfComplaint({ said, paraphrase, cause }: ToldComplaint): ReadonlySet<string> {
  const text = fold([said, paraphrase, cause].filter((part) => part !== null).join(' '));
  return new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= shortest));
}

/** How alike two sets of words are, 0 to 1 (Jaccard's index): shared words over all words. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}
