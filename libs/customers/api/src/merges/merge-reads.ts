import type { Merged } from '@regulars/customers/contract';
import { marks, type Reader } from '@regulars/shared/db';
import { inList } from '../imports/in-list';

interface Stored {
  id: string;
  intoId: string;
  intoName: string;
  keptId: string;
  fromId: string;
  fromName: string;
  at: string;
  byId: string | null;
  byName: string | null;
  undoneAt: string | null;
}

const select = `
  SELECT m.id, m.into_id AS "intoId", i.display_name AS "intoName", m.kept_id AS "keptId", m.from_id AS "fromId",
    f.display_name AS "fromName", m.at, m.by_id AS "byId", u.name AS "byName", m.undone_at AS "undoneAt"
  FROM customer_merge m JOIN customer i ON i.id = m.into_id JOIN customer f ON f.id = m.from_id
    LEFT JOIN app_user u ON u.id = m.by_id`;

/** All that became part of a customer, and what they became part of, newest first. */
export async function mergesOf(reader: Reader, customerId: string): Promise<Merged[]> {
  const rows = await reader.rows<Stored>(`${select} WHERE m.into_id = ? OR m.from_id = ? ORDER BY m.id DESC`, [
    customerId,
    customerId,
  ]);
  return rows.map(mergedFrom);
}

/** One of them. */
export async function mergeOf(reader: Reader, id: string): Promise<Merged | undefined> {
  const row = await reader.row<Stored>(`${select} WHERE m.id = ?`, [id]);
  return row && mergedFrom(row);
}

/** The records of these customers that were merged away, and where each is found now. */
export async function mergedAway(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sql = `SELECT from_id AS "fromId", into_id AS "intoId" FROM customer_merge
    WHERE undone_at IS NULL AND ${inList(reader.dialect, 'from_id')}`;
  const rows = await reader.rows<{ fromId: string; intoId: string }>(sql, [JSON.stringify(ids)]);
  return new Map(rows.map(({ fromId, intoId }) => [fromId, intoId]));
}

/** The reference ids of records that were merged into these customers, by whose they are now. */
export async function formerReferences(reader: Reader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const sql = `SELECT m.into_id AS "intoId", c.reference FROM customer_merge m JOIN customer c ON c.id = m.from_id
    WHERE m.undone_at IS NULL AND c.reference IS NOT NULL AND ${inList(reader.dialect, 'm.into_id')}`;
  const rows = await reader.rows<{ intoId: string; reference: string }>(sql, [JSON.stringify(ids)]);
  const found = Map.groupBy(rows, ({ intoId }) => intoId);
  return new Map([...found].map(([id, own]) => [id, own.map(({ reference }) => reference)]));
}

/** What became part of these customers: record after record, with whose it is now. */
export async function mergedInto(reader: Reader, ids: readonly string[]): Promise<{ id: string; intoId: string }[]> {
  const sql = `SELECT from_id AS "id", into_id AS "intoId" FROM customer_merge
    WHERE undone_at IS NULL AND into_id IN (${marks(ids.length)}) ORDER BY id`;
  return reader.rows(sql, ids);
}

function mergedFrom({ id, intoId, intoName, keptId, fromId, fromName, at, byId, byName, undoneAt }: Stored): Merged {
  return {
    id,
    into: { id: intoId, displayName: intoName },
    from: { id: fromId, displayName: fromName },
    mergedAt: at,
    mergedBy: byId === null ? null : { id: byId, name: byName ?? '' },
    undoneAt,
    canUndo: undoneAt === null && keptId === intoId,
  };
}
