import type { Dialect } from '@regulars/shared/db';

/**
 * `column IN (…)` for a list handed over as one JSON parameter: the statement's text stays the same however long the
 * list is, so that it is prepared once for a whole file.
 */
export function inList(dialect: Dialect, column: string): string {
  return dialect === 'sqlite'
    ? `${column} IN (SELECT value FROM json_each(?))`
    : `${column} = ANY (ARRAY (SELECT jsonb_array_elements_text(?::jsonb)))`;
}
