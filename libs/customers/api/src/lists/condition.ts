import type { Param } from '@regulars/shared/db';

/** A part of a WHERE, with its parameters. */
export interface Condition {
  sql: string;
  params: readonly Param[];
}

export const condition = (sql: string, ...params: Param[]): Condition => ({ sql, params });

/** All of them at once. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map((one) => one.sql).join(' AND '),
    params: conditions.flatMap((one) => one.params),
  };
}
