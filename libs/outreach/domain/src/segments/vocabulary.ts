import type { PreferenceKind, PreferenceSource, Purpose, Stance } from '@regulars/customers/domain';

/** How a group takes its parts together: all of them, at least one, or none. */
export const groupKinds = ['all', 'any', 'none'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** What a clause may ask about a customer. */
export const clauseKinds = [
  'tag',
  'rep',
  'city',
  'language',
  'preference',
  'visits',
  'last-visit',
  'first-visit',
  'spent',
  'rhythm',
  'birthday',
  'customer-since',
  'has',
  'consent',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

export const isOps = ['is', 'is-not'] as const;
export type IsOp = (typeof isOps)[number];
export const amountOps = ['at-least', 'at-most'] as const;
export type AmountOp = (typeof amountOps)[number];
/** `within`: so many days ago at the most; `longer-ago`: more. Neither holds for what never happened. */
export const agoOps = ['within', 'longer-ago'] as const;
export type AgoOp = (typeof agoOps)[number];

/** What can be known of a customer, or not. */
export const knownThings = ['email', 'phone', 'birthday', 'city', 'language', 'rep', 'visit'] as const;
export type KnownThing = (typeof knownThings)[number];

/** Where a customer stands against their own rhythm; without one, nowhere. */
export const rhythmStates = ['on-time', 'overdue', 'gone'] as const;
export type RhythmState = (typeof rhythmStates)[number];

/** Groups in groups, the outermost counted, and clauses in all: more than anybody can read is no group. */
export const deepest = 4;
export const mostClauses = 40;
/** Values that one clause may name; any of them will do. */
export const mostValues = 20;
export const mostDays = 3660;

interface Ago {
  op: AgoOp;
  days: number;
}

/** What each kind of clause carries beside its kind. */
interface Shapes {
  tag: { op: IsOp; ids: readonly string[] };
  /** who looks after them */
  rep: { op: IsOp; ids: readonly string[] };
  city: { op: IsOp; texts: readonly string[] };
  /** `de` takes `de-AT` along */
  language: { op: IsOp; texts: readonly string[] };
  /** all that is given must hold for one and the same preference; a text is found as whole words in it */
  preference: {
    op: IsOp;
    about?: PreferenceKind | undefined;
    stance?: Stance | undefined;
    source?: PreferenceSource | undefined;
    texts?: readonly string[] | undefined;
  };
  visits: { op: AmountOp; count: number };
  'last-visit': Ago;
  'first-visit': Ago;
  spent: { op: AmountOp; amount: { minor: number; currency: string } };
  rhythm: { op: IsOp; state: RhythmState };
  /** today or in so many days */
  birthday: { op: 'within'; days: number };
  'customer-since': Ago;
  has: { op: IsOp; what: KnownThing };
  /** whether we may write for this */
  consent: { op: IsOp; purpose: Purpose };
}

/** One clause of these kinds. */
export type ClauseOf<Kind extends ClauseKind> = { [Each in Kind]: { kind: Each } & Shapes[Each] }[Kind];
export type SegmentClause = ClauseOf<ClauseKind>;

export interface SegmentGroup {
  kind: GroupKind;
  of: readonly SegmentNode[];
}
export type SegmentNode = SegmentGroup | SegmentClause;

/** Whom a segment is about: a tree of clauses in groups. */
export type SegmentDefinition = SegmentGroup;

/** Something to say or do for each kind of clause. */
export type ByKind<Result> = { [Kind in ClauseKind]: (clause: ClauseOf<Kind>) => Result };

/** What is said or done for this clause. */
export function byKind<Kind extends ClauseKind, Result>(clause: ClauseOf<Kind>, each: ByKind<Result>): Result {
  return each[clause.kind](clause);
}

/** Whether a part of a definition is a group of further parts. */
export function isGroup(node: SegmentNode): node is SegmentGroup {
  return node.kind === 'all' || node.kind === 'any' || node.kind === 'none';
}

/** All clauses of a definition, in the order they are written. */
export function clausesOf(node: SegmentNode): SegmentClause[] {
  return isGroup(node) ? node.of.flatMap(clausesOf) : [node];
}

/** How many groups lie in each other at the deepest place. */
export function depthOf(node: SegmentNode): number {
  return isGroup(node) ? 1 + Math.max(0, ...node.of.map(depthOf)) : 0;
}
