import type { Reader } from '@regulars/shared/db';

/**
 * SQLite: a number that changes whenever another connection has written, and ours only reads (sqlite.org/pragma.html).
 * Undefined on PostgreSQL, which has no such number.
 */
export async function dataVersion(reader: Reader): Promise<number | undefined> {
  if (reader.dialect === 'postgres') return undefined;
  return (await reader.row<{ data_version: number }>('PRAGMA data_version'))?.data_version;
}
