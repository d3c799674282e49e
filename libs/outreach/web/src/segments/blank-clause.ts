import {
  byKind,
  type ByKind,
  type ClauseKind,
  type ClauseOf,
  type SegmentClause,
  type SegmentNode,
} from '@regulars/outreach/domain';
import { isGroup } from '@regulars/outreach/domain';

type Blank = { [Kind in ClauseKind]: (currency: string) => ClauseOf<Kind> };

const blanks: Blank = {
  tag: () => ({ kind: 'tag', op: 'is', ids: [] }),
  rep: () => ({ kind: 'rep', op: 'is', ids: [] }),
  city: () => ({ kind: 'city', op: 'is', texts: [] }),
  language: () => ({ kind: 'language', op: 'is', texts: [] }),
  preference: () => ({ kind: 'preference', op: 'is', stance: 'like' }),
  visits: () => ({ kind: 'visits', op: 'at-least', count: 3 }),
  'last-visit': () => ({ kind: 'last-visit', op: 'within', days: 90 }),
  'first-visit': () => ({ kind: 'first-visit', op: 'within', days: 90 }),
  spent: (currency) => ({ kind: 'spent', op: 'at-least', amount: { minor: 10_000, currency } }),
  rhythm: () => ({ kind: 'rhythm', op: 'is', state: 'overdue' }),
  birthday: () => ({ kind: 'birthday', op: 'within', days: 30 }),
  'customer-since': () => ({ kind: 'customer-since', op: 'within', days: 365 }),
  has: () => ({ kind: 'has', op: 'is', what: 'email' }),
  consent: () => ({ kind: 'consent', op: 'is', purpose: 'offers' }),
};

/** A line as it begins; what it must name is chosen next. */
export function blankClause(kind: ClauseKind, currency: string): SegmentClause {
  return blanks[kind](currency);
}

const missing: ByKind<string | undefined> = {
  tag: ({ ids }) => (ids.length === 0 ? 'Choose a tag.' : undefined),
  rep: ({ ids }) => (ids.length === 0 ? 'Choose who.' : undefined),
  city: ({ texts }) => (texts.length === 0 ? 'Name a city.' : undefined),
  language: ({ texts }) => (texts.length === 0 ? 'Choose a language.' : undefined),
  preference: ({ about, stance, source, texts }) =>
    [about, stance, source, texts].every((each) => each === undefined) ? 'Say at least one thing about it.' : undefined,
  visits: () => undefined,
  'last-visit': () => undefined,
  'first-visit': () => undefined,
  spent: () => undefined,
  rhythm: () => undefined,
  birthday: () => undefined,
  'customer-since': () => undefined,
  has: () => undefined,
  consent: () => undefined,
};

/** What is still to be filled in, in words: of a line, or the first of a group. */
export function missingIn(node: SegmentNode): string | undefined {
  if (!isGroup(node)) return byKind(node, missing);
  if (node.of.length === 0) return 'Add a first line.';
  return node.of.map(missingIn).find((each) => each !== undefined);
}
