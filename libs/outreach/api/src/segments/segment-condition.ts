import {
  byKind,
  isGroup,
  type SegmentClause,
  type SegmentDefinition,
  type SegmentNode,
} from '@regulars/outreach/domain';
import { clauseSql, type SegmentContext } from './clause-sql';
import { joined, not, type SegmentCondition } from './condition';

/**
 * A definition as SQL: a boolean expression over the alias `c` (table customer), for a WHERE of the caller's:
 * `SELECT c.id FROM customer c WHERE c.archived = 0 AND ${sql}`. It asks small rows by their keys, customer by customer;
 * within a group what the customer's own row tells is asked first.
 */
export function segmentCondition(definition: SegmentDefinition, context: SegmentContext): SegmentCondition {
  return conditionOf(definition, context);
}

function conditionOf(node: SegmentNode, context: SegmentContext): SegmentCondition {
  if (!isGroup(node)) return clauseCondition(node, context);
  const parts = node.of.map((part) => conditionOf(part, context)).sort((one, other) => cost(one) - cost(other));
  if (node.kind === 'all') return joined(parts, 'AND');
  return node.kind === 'any' ? joined(parts, 'OR') : not(joined(parts, 'OR'));
}

function clauseCondition(clause: SegmentClause, context: SegmentContext): SegmentCondition {
  const asked = byKind(clause, clauseSql(context));
  return clause.op === 'is-not' ? not(joined([asked], 'AND')) : asked;
}

/** How much an answer costs: a column nothing, a row elsewhere a look, and a text a search in each of several rows. */
function cost({ sql }: SegmentCondition): number {
  return sql.split('SELECT').length - 1 + (sql.includes('replace(') ? 1 : 0);
}
