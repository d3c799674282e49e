import type { Reader } from '@regulars/shared/db';
import { inList } from './in-list';

/** Something that belongs to a customer. */
export interface Owned {
  id: string;
  value: string;
  label: string | null;
}

/** What a statement finds, by whose it is. */
export async function grouped(reader: Reader, sql: string, params: string[]): Promise<Map<string, Owned[]>> {
  return Map.groupBy(await reader.rows<Owned>(sql, params), (row) => row.id);
}

/** The e-mail addresses and phones of these customers, each in its place. */
export async function reachOf(
  reader: Reader,
  ids: readonly string[],
): Promise<{ emails: Map<string, Owned[]>; phones: Map<string, Owned[]> }> {
  const theirs = `WHERE ${inList(reader.dialect, 'customer_id')} ORDER BY place`;
  const list = [JSON.stringify(ids)];
  return {
    emails: await grouped(
      reader,
      `SELECT customer_id AS id, address AS value, label FROM customer_email ${theirs}`,
      list,
    ),
    phones: await grouped(
      reader,
      `SELECT customer_id AS id, number AS value, label FROM customer_phone ${theirs}`,
      list,
    ),
  };
}

export const valuesOf = (owned: readonly Owned[] = []): string[] => owned.map(({ value }) => value);
