import type { Param } from '@regulars/shared/db';

/** A boolean expression over `customer c`, with its parameters. It is always true or false, never NULL. */
export interface SegmentCondition {
  sql: string;
  params: Param[];
}

export const condition = (sql: string, ...params: Param[]): SegmentCondition => ({ sql, params });

/** Conditions as one, in brackets. */
export function joined(conditions: readonly SegmentCondition[], by: 'AND' | 'OR'): SegmentCondition {
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(` ${by} `)})`,
    params: conditions.flatMap(({ params }) => params),
  };
}

/** The opposite of a condition; right because none of ours is ever NULL. */
export const not = ({ sql, params }: SegmentCondition): SegmentCondition => ({ sql: `NOT ${sql}`, params });
