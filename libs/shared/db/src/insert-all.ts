import type { Param } from './statements';
import type { Tx } from './tx';

const atOnce = 100;

/**
 * Inserts many rows by prepared statements, as imports need it: one after another on SQLite, where that is fastest, a
 * hundred at once on PostgreSQL, where each statement is a journey.
 */
export async function insertAll(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Param[])[],
): Promise<void> {
  if (tx.dialect === 'sqlite') return tx.runEach(insertSql(table, columns, 1), rows);
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    await tx.run(insertSql(table, columns, some.length), some.flat());
  }
}

function insertSql(table: string, columns: readonly string[], rows: number): string {
  const one = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array.from({ length: rows }, () => one).join(', ')}`;
}
