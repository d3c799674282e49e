import type { DataSource } from 'typeorm';
import type { Reader } from '../reader';
import type { Param } from '../statements';

/** A table as a backup sees it. */
export interface BackupTable {
  name: string;
  columns: string[];
  /** what its rows are told apart by, and read in the order of */
  keys: string[];
}

/** All tables of the rows this program knows; each after those it refers to. */
export function tablesOf(source: DataSource): BackupTable[] {
  const refers = new Map<string, string[]>();
  const tables = new Map<string, BackupTable>();
  for (const entity of source.entityMetadatas) {
    const name = entity.tableName;
    refers.set(name, entity.foreignKeys.map((key) => key.referencedEntityMetadata.tableName)); // prettier-ignore
    const columns = entity.columns.map((column) => column.databaseName);
    tables.set(name, { name, columns, keys: entity.primaryColumns.map((column) => column.databaseName) });
  }
  return inOrder(refers).flatMap((name) => tables.get(name) ?? []);
}

/** Names so that each comes after those it refers to; by the alphabet where that leaves a choice. */
export function inOrder(refers: ReadonlyMap<string, readonly string[]>): string[] {
  const placed = new Set<string>();
  const place = (name: string, above: readonly string[]): void => {
    if (placed.has(name) || above.includes(name)) return;
    for (const other of [...(refers.get(name) ?? [])].sort()) place(other, [...above, name]);
    placed.add(name);
  };
  for (const name of [...refers.keys()].sort()) place(name, []);
  return [...placed];
}

const atOnce = 1_000;

/** The rows of a table in parts, each as its values in the order of the columns. */
export async function* rowsOf(reader: Reader, { name, columns, keys }: BackupTable): AsyncGenerator<Param[][]> {
  const select = `SELECT ${columns.join(', ')} FROM ${name}`;
  const past = ` WHERE (${keys.join(', ')}) > (${keys.map(() => '?').join(', ')})`;
  const order = ` ORDER BY ${keys.join(', ')} LIMIT ${atOnce}`;
  let last: Param[] | undefined;
  for (;;) {
    const rows = await reader.rows<Record<string, Param>>(`${select}${last ? past : ''}${order}`, last ?? []);
    yield rows.map((row) => columns.map((column) => row[column] ?? null));
    const final = rows.at(-1);
    if (rows.length < atOnce || !final) return;
    last = keys.map((key) => final[key] ?? null);
  }
}
