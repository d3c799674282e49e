import type { Reader } from '../reader';
import type { TableEnd } from './backup-file';
import { RowSum } from './row-sum';
import { rowsOf, type BackupTable } from './tables';

/** A table whose rows are not those of a backup. */
export interface Difference {
  table: string;
  inBackup: number;
  inDatabase: number;
}

/** Counts the rows of these tables and sums them up as a backup does; gives those that are not as the backup says. */
export async function differences(
  reader: Reader,
  ends: readonly TableEnd[],
  tables: readonly BackupTable[],
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { end, rows, checksum } of ends) {
    const table = tables.find(({ name }) => name === end);
    const sum = table ? await sumOf(reader, table) : new RowSum();
    if (sum.rows !== rows || sum.checksum !== checksum)
      found.push({ table: end, inBackup: rows, inDatabase: sum.rows });
  }
  return found;
}

async function sumOf(reader: Reader, table: BackupTable): Promise<RowSum> {
  const sum = new RowSum();
  for await (const rows of rowsOf(reader, table)) for (const row of rows) sum.add(row);
  return sum;
}
