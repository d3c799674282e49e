import type { CustomerItem, TagView } from '@regulars/customers/contract';
import { marks, type Reader } from '@regulars/shared/db';

/** A line as it comes from the database, with what its place in the order is told by. */
export interface StoredItem {
  id: string;
  displayName: string;
  sayIt: string | null;
  company: string | null;
  city: string | null;
  email: string | null;
  phone: string | null;
  repId: string | null;
  repName: string | null;
  doNotContact: number;
  deceased: number;
  moved: number;
  birthday: string | null;
  lastVisitDay: string | null;
  visitCount: number;
  archivedAt: string | null;
  createdAt: string;
  place: string;
}

export const itemColumns = `
  c.id, c.display_name AS "displayName", c.say_it AS "sayIt", c.company, c.city, c.primary_email AS "email",
  c.primary_phone AS "phone", c.rep_id AS "repId", u.name AS "repName", c.do_not_contact AS "doNotContact", c.deceased,
  c.moved, c.birthday, c.last_visit_day AS "lastVisitDay", c.visit_count AS "visitCount",
  c.archived_at AS "archivedAt", c.created_at AS "createdAt"`;

/** The lines with their tags. */
export async function itemsOf(reader: Reader, rows: readonly StoredItem[]): Promise<CustomerItem[]> {
  if (rows.length === 0) return [];
  const tags = await tagsOf(reader, rows.map((row) => row.id)); // prettier-ignore
  return rows.map((row) => ({
    ...row,
    tags: tags.get(row.id)?.map(({ id, name }) => ({ id, name })) ?? [],
    rep: row.repId === null ? null : { id: row.repId, name: row.repName ?? '' },
    standing: { doNotContact: row.doNotContact === 1, deceased: row.deceased === 1, moved: row.moved === 1 },
  }));
}

async function tagsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, (TagView & { customerId: string })[]>> {
  const rows = await reader.rows<TagView & { customerId: string }>(
    `SELECT ct.customer_id AS "customerId", t.id, t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id
     WHERE ct.customer_id IN (${marks(ids.length)}) ORDER BY t.name_key`,
    ids,
  );
  return Map.groupBy(rows, (row) => row.customerId);
}
