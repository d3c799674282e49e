import type { TableEnd } from '@regulars/shared/db';

/** "1,234 rows in 17 tables" */
export function filled(tables: readonly TableEnd[]): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const count = tables.filter((table) => table.rows > 0).length;
  const grouped = new Intl.NumberFormat('en').format(rows);
  return `${grouped} ${rows === 1 ? 'row' : 'rows'} in ${count} ${count === 1 ? 'table' : 'tables'}`;
}

/** "12 kB", "3.4 MB" */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
