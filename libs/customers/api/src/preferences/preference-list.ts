import type { PreferenceView } from '@regulars/customers/contract';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { Owned } from '../customers/owned';

/** A preference as its columns are read. */
export type StoredPreference = Omit<PreferenceView, 'met'> & {
  metOn: string | null;
  metHow: string | null;
  metBy: string | null;
};

/** Its columns: `p` is the preference, `u` who wrote it down, `m` who wrote down that it is met. */
export const preferenceColumns = `
  p.id, p.customer_id AS "customerId", p.kind, p.stance, p.text, p.source, p.source_day AS "sourceDay", p.origin,
  u.name AS "by", p.created_at AS "createdAt", p.met_on AS "metOn", p.met_how AS "metHow", m.name AS "metBy"`;

const select = `
  SELECT ${preferenceColumns}
  FROM preference p LEFT JOIN app_user u ON u.id = p.author_id LEFT JOIN app_user m ON m.id = p.met_by_id`;
// What must not be got wrong comes first; what is met comes last.
const order = `
  ORDER BY CASE WHEN p.met_on IS NOT NULL THEN 3 WHEN p.stance = 'need' THEN 0 WHEN p.stance = 'dislike' THEN 1 ELSE 2 END,
    p.source_day DESC, p.id`;

/** A customer's preferences: needs first, then dislikes, then likes, the newest first; needs that are met last. */
export async function preferencesOf(reader: Reader, customerId: string): Promise<PreferenceView[]> {
  const rows = await reader.rows<StoredPreference>(`${select} WHERE p.customer_id = ? ${order}`, [customerId]);
  return rows.map(preferenceFrom);
}

/** One preference of this customer's; throws NotThere (404) if it is not theirs. */
export async function preferenceOf(reader: Reader, { customerId, id }: Owned): Promise<PreferenceView> {
  const sql = `${select} WHERE p.id = ? AND p.customer_id = ?`;
  const row = await reader.row<StoredPreference>(sql, [id, customerId]);
  if (row === undefined) throw new NotThere('preference');
  return preferenceFrom(row);
}

/** A preference as the API shows it. */
export function preferenceFrom({ metOn, metHow, metBy, ...row }: StoredPreference): PreferenceView {
  return { ...row, met: metOn === null ? null : { on: metOn, how: metHow, by: metBy } };
}
