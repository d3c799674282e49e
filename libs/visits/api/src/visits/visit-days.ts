import { inParts } from '@regulars/customers/api';
import { marks, type Reader } from '@regulars/shared/db';

/** A day on which somebody came: which of their days it was, and what they spent on it. */
export interface CountedDay {
  customerId: string;
  day: string;
  /** counted from 1 */
  number: number;
  minor: number | null;
  currency: string | null;
}

/** The days on which these customers came, counted from their first, in order. Amounts of several currencies are not added. */
export async function visitDays(reader: Reader, customers: readonly string[]): Promise<CountedDay[]> {
  const days: CountedDay[] = [];
  for (const ids of inParts(customers)) {
    const rows = await reader.rows<Omit<CountedDay, 'number'>>(
      `SELECT customer_id AS "customerId", day, MIN(currency) AS "currency",
         CASE WHEN COUNT(DISTINCT currency) = 1 THEN SUM(amount_minor) END AS "minor"
       FROM visit WHERE customer_id IN (${marks(ids.length)}) GROUP BY customer_id, day ORDER BY customer_id, day`,
      ids,
    );
    for (const own of Map.groupBy(rows, (row) => row.customerId).values()) {
      days.push(...own.map((row, at) => ({ ...row, number: at + 1 })));
    }
  }
  return days;
}
