import type { PreferenceView } from '@regulars/customers/contract';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { Owned } from '../customers/owned';

const select = `
  SELECT p.id, p.customer_id AS "customerId", p.kind, p.stance, p.text, p.source, p.source_day AS "sourceDay", p.origin,
    u.name AS "by", p.created_at AS "createdAt"
  FROM preference p LEFT JOIN app_user u ON u.id = p.author_id`;
// What must not be got wrong comes first.
const order = `
  ORDER BY CASE p.stance WHEN 'need' THEN 0 WHEN 'dislike' THEN 1 ELSE 2 END, p.source_day DESC, p.id`;

/** A customer's preferences: needs first, then dislikes, then likes, the newest first. */
export function preferencesOf(reader: Reader, customerId: string): Promise<PreferenceView[]> {
  return reader.rows<PreferenceView>(`${select} WHERE p.customer_id = ? ${order}`, [customerId]);
}

/** One preference of this customer's; throws NotThere (404) if it is not theirs. */
export async function preferenceOf(reader: Reader, { customerId, id }: Owned): Promise<PreferenceView> {
  const sql = `${select} WHERE p.id = ? AND p.customer_id = ?`;
  const row = await reader.row<PreferenceView>(sql, [id, customerId]);
  if (row === undefined) throw new NotThere('preference');
  return row;
}
