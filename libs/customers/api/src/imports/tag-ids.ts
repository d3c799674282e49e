import { tagKey } from '@regulars/customers/domain';
import { insertAll, newId, type Tx } from '@regulars/shared/db';
import { inList } from './in-list';

/** The ids of tags by their key; those that are new are made. */
export async function tagIdsFor(tx: Tx, names: readonly string[]): Promise<Map<string, string>> {
  const byKey = new Map(names.map((name) => [tagKey(name), name]));
  if (byKey.size === 0) return new Map();
  const sql = `SELECT id, name_key AS "nameKey" FROM tag WHERE ${inList(tx.dialect, 'name_key')}`;
  const known = await tx.rows<{ id: string; nameKey: string }>(sql, [JSON.stringify([...byKey.keys()])]);
  const ids = new Map(known.map(({ id, nameKey }) => [nameKey, id]));
  const fresh = [...byKey].filter(([key]) => !ids.has(key)).map(([key, name]) => ({ id: newId(), key, name }));
  await insertAll(tx, 'tag', ['id', 'name', 'name_key'], fresh.map(({ id, key, name }) => [id, name, key])); // prettier-ignore
  for (const { id, key } of fresh) ids.set(key, id);
  return ids;
}
