import { inParts } from '@regulars/customers/api';
import type { PreferenceKind, Stance } from '@regulars/customers/domain';
import { personalWay, type PersonalWay } from '@regulars/outreach/domain';
import { marks, type Reader } from '@regulars/shared/db';

/** How a customer can be reached but by mail, and when they were here. */
export interface Reachable {
  hasPhone: boolean;
  hasPostalAddress: boolean;
  prefers: PersonalWay | undefined;
  /** `YYYY-MM-DD` */
  lastVisit: string | null;
  name: string;
}

/** How these customers can be reached. */
export async function reachableOf(reader: Reader, customers: readonly string[]): Promise<Map<string, Reachable>> {
  const found = new Map<string, Reachable>();
  for (const ids of inParts(customers)) {
    const ways = await waysOf(reader, ids);
    const rows = await reader.rows<{
      id: string;
      phone: number;
      address: number;
      lastVisit: string | null;
      name: string;
    }>(
      `SELECT id, CASE WHEN primary_phone IS NULL THEN 0 ELSE 1 END AS "phone", last_visit_day AS "lastVisit",
         CASE WHEN address_lines IS NULL AND postcode IS NULL THEN 0 ELSE 1 END AS "address", greeting_name AS "name"
       FROM customer WHERE id IN (${marks(ids.length)})`,
      ids,
    );
    for (const { id, phone, address, lastVisit, name } of rows) {
      const prefers = personalWay(ways.get(id) ?? []);
      found.set(id, { hasPhone: phone === 1, hasPostalAddress: address === 1, prefers, lastVisit, name });
    }
  }
  return found;
}

interface Said {
  customerId: string;
  kind: PreferenceKind;
  stance: Stance;
  text: string;
}

async function waysOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Said[]>> {
  const rows = await reader.rows<Said>(
    `SELECT customer_id AS "customerId", kind, stance, text FROM preference
     WHERE customer_id IN (${marks(ids.length)}) AND kind = 'contact'`,
    ids,
  );
  return Map.groupBy(rows, ({ customerId }) => customerId);
}
