import type { InteractionView } from '@regulars/care/contract';
import type { CountedContact } from '@regulars/care/domain';
import { inParts } from '@regulars/customers/api';
import { marks, type Param, type Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';

type Stored = Omit<InteractionView, 'customer' | 'confirmed'> & {
  customerId: string;
  name: string;
  confirmed: number;
};

const select = `
  SELECT i.id, i.customer_id AS "customerId", c.display_name AS "name", i.channel, i.direction,
    i.happened_at AS "happenedAt", i.outcome, i.mood, i.said, i.behind, i.paraphrase, i.confirmed,
    i.next_step AS "nextStep", i.next_on AS "nextOn", i.complaint_id AS "complaintId", u.name AS "by",
    i.by_id AS "byId", i.version, i.created_at AS "createdAt", i.updated_at AS "updatedAt"
  FROM interaction i JOIN customer c ON c.id = i.customer_id LEFT JOIN app_user u ON u.id = i.by_id`;

/** A place in a list by when contacts happened, newest first. */
export interface ContactPlace {
  at: string;
  id: string;
}

/** Contacts newest first, before a place; of one customer or of all. */
export async function contacts(
  reader: Reader,
  { customerId, before, limit }: { customerId?: string | undefined; before: ContactPlace; limit: number },
): Promise<InteractionView[]> {
  const whose = customerId === undefined ? '' : 'i.customer_id = ? AND';
  const params: Param[] = [...(customerId === undefined ? [] : [customerId]), before.at, before.id, limit];
  const sql = `${select} WHERE ${whose} (i.happened_at, i.id) < (?, ?) AND i.removed_at IS NULL
    ORDER BY i.happened_at DESC, i.id DESC LIMIT ?`;
  return (await reader.rows<Stored>(sql, params)).map(viewOf);
}

/** Before all contacts there can be. */
export const fromTheNewest: ContactPlace = { at: '9999-12-31T23:59:59.999Z', id: 'zz' };

/** How many contacts there are, of one customer or of all. */
export async function countContacts(reader: Reader, customerId?: string): Promise<number> {
  const whose = customerId === undefined ? '' : 'customer_id = ? AND';
  const sql = `SELECT COUNT(*) AS "n" FROM interaction WHERE ${whose} removed_at IS NULL`;
  return (await reader.row<{ n: number }>(sql, customerId === undefined ? [] : [customerId]))?.n ?? 0;
}

/** One contact of this customer's; throws NotThere (404) if it is not theirs or was taken off. */
export async function contactOf(reader: Reader, customerId: string, id: string): Promise<InteractionView> {
  const sql = `${select} WHERE i.id = ? AND i.customer_id = ? AND i.removed_at IS NULL`;
  const row = await reader.row<Stored>(sql, [id, customerId]);
  if (!row) throw new NotThere('contact');
  return viewOf(row);
}

/** What a customer's contacts since a moment count for, oldest first. */
export function countedContacts(reader: Reader, customerId: string, since: string): Promise<CountedContact[]> {
  return reader.rows<CountedContact>(
    `SELECT happened_at AS "at", outcome, mood FROM interaction
     WHERE customer_id = ? AND happened_at > ? AND removed_at IS NULL ORDER BY happened_at, id`,
    [customerId, since],
  );
}

/** When each of these customers was last reached by one of us, as a stamp; those who never were are missing. */
export async function lastReached(reader: Reader, customers: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const ids of inParts(customers)) {
    const rows = await reader.rows<{ customerId: string; at: string }>(
      `SELECT customer_id AS "customerId", MAX(happened_at) AS "at" FROM interaction
       WHERE customer_id IN (${marks(ids.length)}) AND outcome = 'reached' AND removed_at IS NULL
       GROUP BY customer_id`,
      ids,
    );
    for (const { customerId, at } of rows) found.set(customerId, at);
  }
  return found;
}

function viewOf({ customerId, name, confirmed, ...row }: Stored): InteractionView {
  return { ...row, customer: { id: customerId, name }, confirmed: confirmed === 1 };
}
