import type { Likeable } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import { inList } from '../imports/in-list';
import { reachOf, valuesOf } from '../imports/owned-rows';

/** A customer as far as they are told alike, and as they are shown then. */
export interface LikeableCustomer extends Likeable {
  id: string;
  displayName: string;
  company: string | null;
  city: string | null;
  lastVisitDay: string | null;
  visitCount: number;
  archivedAt: string | null;
  createdAt: string;
}

type Stored = Omit<LikeableCustomer, 'name' | 'emails' | 'phones'> & LikeableCustomer['name'];

/** These customers, archived ones too, as far as they are told alike; not records that were merged into another. */
export async function likeablesOf(reader: Reader, ids: readonly string[]): Promise<LikeableCustomer[]> {
  if (ids.length === 0) return [];
  const rows = await reader.rows<Stored>(
    `SELECT c.id, c.given, c.family, c.display, c.birthday, c.display_name AS "displayName", c.company, c.city,
       c.last_visit_day AS "lastVisitDay", c.visit_count AS "visitCount", c.archived_at AS "archivedAt",
       c.created_at AS "createdAt"
     FROM customer c WHERE ${inList(reader.dialect, 'c.id')}
       AND NOT EXISTS (SELECT 1 FROM customer_merge m WHERE m.from_id = c.id AND m.undone_at IS NULL)`,
    [JSON.stringify(ids)],
  );
  const { emails, phones } = await reachOf(reader, ids);
  return rows.map(({ given, family, display, ...rest }) => {
    const reach = { emails: valuesOf(emails.get(rest.id)), phones: valuesOf(phones.get(rest.id)) };
    return { ...rest, ...reach, name: { given, family, display } };
  });
}
