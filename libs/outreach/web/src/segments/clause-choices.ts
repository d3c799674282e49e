import type { Stance } from '@regulars/customers/domain';
import type { PillOption } from '@regulars/customers/web';
import {
  aboutWords,
  knownWords,
  purposeWords,
  rhythmWords,
  sourceWords,
  type SegmentClause,
} from '@regulars/outreach/domain';

const options = (words: Readonly<Record<string, string>>): PillOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const withAny = (any: string, words: Readonly<Record<string, string>>): PillOption[] => [
  { value: '', label: any },
  ...options(words),
];

// The sentence says "likes"; the line says "that they like".
const verbs: Readonly<Record<Stance, string>> = { like: 'like', dislike: 'dislike', need: 'need' };

/** What a preference may be narrowed by. */
export const details = [
  { detail: 'stance', label: 'How they stand to it', options: withAny('like, dislike or need', verbs) },
  { detail: 'about', label: 'What it is about', options: withAny('anything', aboutWords) },
  { detail: 'source', label: 'How we know', options: withAny('however we know', sourceWords) },
] as const;

const known = options(knownWords);
const states = options(rhythmWords);
const purposes = options(purposeWords);

/** The one choice of a line that has one. */
export function choiceOf(clause: SegmentClause): { value: string; options: readonly PillOption[] } | undefined {
  switch (clause.kind) {
    case 'rhythm':
      return { value: clause.state, options: states };
    case 'has':
      return { value: clause.what, options: known };
    case 'consent':
      return { value: clause.purpose, options: purposes };
    default:
      return undefined;
  }
}

/** The number of a line that has one, with its unit. */
export function numberOf(clause: SegmentClause): { value: number; unit: string; most: number } | undefined {
  if ('days' in clause) return { value: clause.days, unit: 'days', most: clause.kind === 'birthday' ? 366 : 3660 };
  return 'count' in clause ? { value: clause.count, unit: 'times', most: 1_000_000 } : undefined;
}

/** The values of a line that names some, and where they come from. */
export function valuesOf(clause: SegmentClause): { values: readonly string[]; of: ValueSource } | undefined {
  switch (clause.kind) {
    case 'tag':
    case 'rep':
      return { values: clause.ids, of: clause.kind };
    case 'city':
    case 'language':
    case 'preference':
      return { values: clause.texts ?? [], of: clause.kind };
    default:
      return undefined;
  }
}
export type ValueSource = 'tag' | 'rep' | 'city' | 'language' | 'preference';
