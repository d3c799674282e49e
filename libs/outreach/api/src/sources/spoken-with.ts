import { lastReached } from '@regulars/care/api';
import { inParts } from '@regulars/customers/api';
import { marks, type Reader } from '@regulars/shared/db';

/**
 * The last day on which one of us reached each of these customers in person: by a contact that was written down, counted
 * by when it happened, or a call or card from the plan that was done. Letters that go out by themselves are no contact.
 */
export async function spokenWith(reader: Reader, customers: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const ids of inParts(customers)) {
    const rows = await reader.rows<{ customerId: string; at: string }>(
      `SELECT customer_id AS "customerId", MAX(settled_at) AS "at" FROM touchpoint
       WHERE customer_id IN (${marks(ids.length)}) AND status = 'done' AND left_alone = 0 GROUP BY customer_id`,
      ids,
    );
    for (const { customerId, at } of rows) found.set(customerId, at.slice(0, 10));
  }
  for (const [customerId, at] of await lastReached(reader, customers)) {
    const day = at.slice(0, 10);
    if (day > (found.get(customerId) ?? '')) found.set(customerId, day);
  }
  return found;
}
