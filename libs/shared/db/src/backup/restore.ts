import { insertAll } from '../insert-all';
import type { Tx } from '../tx';
import { BadBackup, type TableEnd } from './backup-file';
import { differences } from './compare';
import { readBackup } from './read-backup';
import type { BackupTable } from './tables';

/** There is something in the database already. */
export class NotEmpty extends Error {
  constructor(readonly table: string) {
    super(
      `There is data in this database already (in ${table}), and a backup is restored into an empty one only. ` +
        'Nothing was changed. Name another place with DATA_DIR or DATABASE_URL.',
    );
    this.name = 'NotEmpty';
  }
}

/** What a restore is given: the file, read once already, and what is known of the tables. */
export interface Restoring {
  file: string;
  /** the tables of the file, each after those it refers to */
  ends: readonly TableEnd[];
  /** what this program knows of tables: by what their rows are told apart */
  known: readonly BackupTable[];
  /** tables that have no row in a shop that nobody has set up */
  emptyIfUnused: readonly string[];
}

/** Puts a backup into an empty database, in somebody's unit of work, and reads back what was written. */
export async function putBack(tx: Tx, { file, ends, known, emptyIfUnused }: Restoring): Promise<void> {
  const there = ends.map(({ end }) => end);
  for (const table of emptyIfUnused) if (there.includes(table)) await mustBeEmpty(tx, table);
  // What migrations put there for a new shop comes with the backup.
  for (const table of there.toReversed()) if (await hasRows(tx, table)) await tx.run(`DELETE FROM ${table}`);
  const tables: BackupTable[] = [];
  await readBackup(file, {
    rows: async (table, columns, rows) => {
      if (tables.at(-1)?.name !== table) tables.push(described(table, columns, known));
      await insertAll(tx, table, columns, rows);
    },
  });
  const empty = ends.filter(({ end }) => !tables.some(({ name }) => name === end));
  const written = ends.filter((end) => !empty.includes(end));
  const [wrong] = await differences(tx, written, tables);
  if (wrong) throw new BadBackup(`What was written to ${wrong.table} does not read back as it stands in the backup.`);
}

function described(name: string, columns: readonly string[], known: readonly BackupTable[]): BackupTable {
  const keys = known.find((table) => table.name === name)?.keys;
  return { name, columns: [...columns], keys: keys ?? [...columns] };
}

async function mustBeEmpty(tx: Tx, table: string): Promise<void> {
  if (await hasRows(tx, table)) throw new NotEmpty(table);
}

async function hasRows(tx: Tx, table: string): Promise<boolean> {
  return (await tx.row(`SELECT 1 AS "one" FROM ${table} LIMIT 1`)) !== undefined;
}
