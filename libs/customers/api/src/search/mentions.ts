import type { SearchHit } from '@regulars/customers/contract';
import { marks, type Reader } from '@regulars/shared/db';
import { seenBy } from '../notes/note-sight';

/** A text of a customer's that may hold what was looked for. */
export interface Mention {
  customerId: string;
  /** `name`: one under which they were known before two records became one */
  field: NonNullable<SearchHit['match']>['field'];
  text: string;
}

/**
 * How to reach these customers and what was told of them, as far as somebody may read it: what reaches them first, then
 * the newest.
 */
export async function mentionsOf(
  reader: Reader,
  ids: readonly string[],
  readerId: string,
): Promise<Map<string, Mention[]>> {
  const within = `IN (${marks(ids.length)})`;
  const rows = await reader.rows<Mention>(
    `SELECT m.into_id AS "customerId", 0 AS "rank", 'name' AS "field", c.display_name AS "text", '' AS "at"
     FROM customer_merge m JOIN customer c ON c.id = m.from_id WHERE m.undone_at IS NULL AND m.into_id ${within}
     UNION ALL SELECT customer_id, 1, 'email', address, ''
     FROM customer_email WHERE customer_id ${within}
     UNION ALL SELECT customer_id, 2, 'phone', number, '' FROM customer_phone WHERE customer_id ${within}
     UNION ALL SELECT id, 3, 'company', company, '' FROM customer WHERE company IS NOT NULL AND id ${within}
     UNION ALL SELECT customer_id, 4, 'preference', text, created_at FROM preference WHERE customer_id ${within}
     UNION ALL SELECT customer_id, 5, 'note', n.text, n.created_at FROM note n
       WHERE n.customer_id ${within} AND ${seenBy('n')}
     ORDER BY 2, 5 DESC`,
    [...ids, ...ids, ...ids, ...ids, ...ids, ...ids, readerId],
  );
  return Map.groupBy(rows, (row) => row.customerId);
}
