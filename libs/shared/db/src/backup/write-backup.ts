import type { DataSource } from 'typeorm';
import type { Reader } from '../reader';
import type { BackupHead, TableEnd } from './backup-file';
import { RowSum } from './row-sum';
import { rowsOf, tablesOf, type BackupTable } from './tables';

/** Everything in the database, as lines of JSON; give it the reader of one moment. `madeAt` is a stamp. */
export async function* backupLines(source: DataSource, reader: Reader, madeAt: string): AsyncGenerator<string> {
  const tables = tablesOf(source);
  const done = await reader.rows<{ name: string }>('SELECT name FROM schema_migration ORDER BY id');
  const schema = done.map((row) => row.name);
  const head: BackupHead = { regulars: 'backup', format: 1, madeAt, from: reader.dialect, schema };
  yield line(head);
  let rows = 0;
  for (const table of tables) {
    rows += (yield* tableLines(reader, table)).rows;
  }
  yield line({ whole: true, tables: tables.length, rows });
}

async function* tableLines(reader: Reader, table: BackupTable): AsyncGenerator<string, TableEnd> {
  yield line({ table: table.name, columns: table.columns });
  const sum = new RowSum();
  for await (const rows of rowsOf(reader, table)) {
    for (const row of rows) sum.add(row);
    if (rows.length > 0) yield rows.map(line).join('');
  }
  const end = { end: table.name, rows: sum.rows, checksum: sum.checksum };
  yield line(end);
  return end;
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
