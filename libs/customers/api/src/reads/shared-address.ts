import type { Reader } from '@regulars/shared/db';
import { keyOfEmail } from '../customers/customer-store';

const others = `
  SELECT 1 AS "found" FROM customer_email e JOIN customer c ON c.id = e.customer_id
  WHERE e.address_key = ? AND e.customer_id <> ? AND c.archived = 0 LIMIT 1`;

/** Whether somebody else who is written to has this address too: a household with one mailbox. */
export async function isSharedAddress(
  reader: Reader,
  { address, customerId }: { address: string; customerId: string },
): Promise<boolean> {
  return (await reader.row(others, [keyOfEmail(address), customerId])) !== undefined;
}
