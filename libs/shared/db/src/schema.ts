import { Table, TableColumn, TableForeignKey, TableIndex, type QueryRunner, type TableColumnOptions } from 'typeorm';

/** One column of a migration, with the table it refers to if it does. */
export interface PlannedColumn {
  options: TableColumnOptions;
  refers?: { table: string; onDelete: 'CASCADE' | 'SET NULL' | 'RESTRICT' };
}

interface Choice {
  nullable?: boolean;
}

const planned = (options: TableColumnOptions, choice: Choice = {}): PlannedColumn => ({
  options: { ...options, isNullable: choice.nullable ?? false },
});

// The counterparts of the row decorators in columns.ts: one of these for each of those.
export const id = (name = 'id'): PlannedColumn => key(name, 36);
export const key = (name: string, length: number): PlannedColumn =>
  planned({ name, type: 'varchar', length: String(length), isPrimary: true });
export const text = (name: string, length: number, choice?: Choice): PlannedColumn =>
  planned({ name, type: 'varchar', length: String(length) }, choice);
export const longText = (name: string, choice?: Choice): PlannedColumn => planned({ name, type: 'text' }, choice);
export const day = (name: string, choice?: Choice): PlannedColumn => text(name, 10, choice);
export const stamp = (name: string, choice?: Choice): PlannedColumn => text(name, 24, choice);
export const whole = (name: string, choice?: Choice): PlannedColumn => planned({ name, type: 'integer' }, choice);
export const amount = (name: string, choice?: Choice): PlannedColumn => planned({ name, type: 'bigint' }, choice);
export const flag = whole;
export const json = longText;

/** The id of a row of another table, kept by a foreign key. */
export function ref(
  name: string,
  table: string,
  options: Choice & { onDelete: 'CASCADE' | 'SET NULL' | 'RESTRICT' },
): PlannedColumn {
  return { ...text(name, 36, options), refers: { table, onDelete: options.onDelete } };
}

export interface PlannedIndex {
  name: string;
  columns: string[];
  unique?: boolean;
}

const asIndex = (index: PlannedIndex): TableIndex =>
  new TableIndex({ name: index.name, columnNames: index.columns, isUnique: index.unique ?? false });

/** Creates a table the same way on both databases; every key, index and constraint has a plain name. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: PlannedColumn[],
  options: { indexes?: PlannedIndex[] } = {},
): Promise<void> {
  const table = new Table({
    name,
    columns: columns.map((column) =>
      column.options.isPrimary ? { ...column.options, primaryKeyConstraintName: `pk_${name}` } : column.options,
    ),
    foreignKeys: columns.flatMap((column) => foreignKey(name, column)),
    indices: (options.indexes ?? []).map(asIndex),
  });
  await runner.createTable(table);
}

function foreignKey(table: string, { options, refers }: PlannedColumn): TableForeignKey[] {
  if (!refers) return [];
  return [
    new TableForeignKey({
      name: `fk_${table}_${options.name}`,
      columnNames: [options.name],
      referencedTableName: refers.table,
      referencedColumnNames: ['id'],
      onDelete: refers.onDelete,
    }),
  ];
}

/** Adds columns to a table that has rows already: they must be nullable, or carry a value for those rows. */
export async function addColumns(runner: QueryRunner, table: string, columns: PlannedColumn[]): Promise<void> {
  for (const column of columns) {
    await runner.addColumn(table, new TableColumn(column.options));
    for (const constraint of foreignKey(table, column)) await runner.createForeignKey(table, constraint);
  }
}

/** Adds columns that no row is without, each with what the rows of today hold. */
export async function addFilledColumns(
  runner: QueryRunner,
  table: string,
  filled: readonly { column: PlannedColumn; holds: number }[],
): Promise<void> {
  const columns = filled.map(({ column }) => column);
  await addColumns(runner, table, columns.map(({ options }) => ({ options: { ...options, isNullable: true } }))); // prettier-ignore
  const values = filled.map(({ column, holds }) => `${column.options.name} = ${holds}`);
  await runner.query(`UPDATE ${table} SET ${values.join(', ')}`);
  for (const { options } of columns) await runner.changeColumn(table, options.name, new TableColumn(options));
}

/** Adds an index to a table. */
export const addIndex = (runner: QueryRunner, table: string, index: PlannedIndex): Promise<void> =>
  runner.createIndex(table, asIndex(index));
