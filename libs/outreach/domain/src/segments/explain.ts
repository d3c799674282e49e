import { because } from './because';
import type { SegmentFacts } from './facts';
import { clauseHolds, matches } from './matches';
import { isGroup, type GroupKind, type SegmentNode } from './vocabulary';
import { clauseInWords, type SegmentNames } from './words';

/** What became of one part of a definition for one customer. */
export interface SegmentOutcome {
  kind: GroupKind | 'clause';
  met: boolean;
  /** "Last here within 90 days: no, 4 months ago" */
  sentence: string;
  of: SegmentOutcome[];
}

const groupWords: Readonly<Record<GroupKind, string>> = {
  all: 'All of these',
  any: 'At least one of these',
  none: 'None of these',
};

/** Why a customer is in or out, part by part, in the order of the definition. */
export function explain(
  node: SegmentNode,
  facts: SegmentFacts,
  at: { today: string; names: SegmentNames },
): SegmentOutcome {
  if (isGroup(node)) {
    const met = matches(node, facts, at.today);
    const of = node.of.map((part) => explain(part, facts, at));
    return { kind: node.kind, met, sentence: said(groupWords[node.kind], met), of };
  }
  const met = clauseHolds(node, facts, at.today);
  return { kind: 'clause', met, sentence: said(clauseInWords(node, at.names), met, because(node, facts, at)), of: [] };
}

function said(what: string, met: boolean, why?: string): string {
  return `${what}: ${met ? 'yes' : 'no'}${why === undefined ? '' : `, ${why}`}`;
}
