import { Column, Entity, ForeignKey, Index, PrimaryColumn, type ColumnOptions } from 'typeorm';

export interface ColumnChoice {
  nullable?: boolean;
}

const column = (options: ColumnOptions, choice: ColumnChoice = {}): PropertyDecorator =>
  Column({ ...options, nullable: choice.nullable ?? false });

/** A row of a table. */
export const Table = (name: string): ClassDecorator => Entity(name);
/** An index with an explicit name: `@Indexed('ix_note_customer', ['customerId', 'createdAt'])`. */
export const Indexed = (name: string, properties: string[], options: { unique?: boolean } = {}): ClassDecorator =>
  Index(name, properties, { unique: options.unique ?? false });

/** UUIDv7 made by the app. */
export const Id = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });
/** A text that is the whole primary key, or one part of it. */
export const Key = (length: number): PropertyDecorator => PrimaryColumn({ type: 'varchar', length });

/** The id of a row of another table, named by its row class (`'CustomerRow'`), kept by a foreign key. */
export function Ref(
  rowClass: string,
  options: ColumnChoice & { onDelete: 'CASCADE' | 'SET NULL' | 'RESTRICT' },
): PropertyDecorator {
  return (target, property) => {
    column({ type: 'varchar', length: 36 }, options)(target, property);
    ForeignKey(rowClass, { onDelete: options.onDelete })(target, property);
  };
}

/** One line of text of at most `length` characters. */
export const Text = (length: number, choice?: ColumnChoice): PropertyDecorator =>
  column({ type: 'varchar', length }, choice);
/** Text of any length. */
export const LongText = (choice?: ColumnChoice): PropertyDecorator => column({ type: 'text' }, choice);
/** A day, `YYYY-MM-DD`. */
export const Day = (choice?: ColumnChoice): PropertyDecorator => column({ type: 'varchar', length: 10 }, choice);
/** An instant, UTC ISO text of fixed width (24 characters): sorts and ranges alike on both databases. */
export const Stamp = (choice?: ColumnChoice): PropertyDecorator => column({ type: 'varchar', length: 24 }, choice);
/** A whole number below 2^31. */
export const Whole = (choice?: ColumnChoice): PropertyDecorator => column({ type: 'integer' }, choice);
/** Money in minor units; below 2^53. */
export const Amount = (choice?: ColumnChoice): PropertyDecorator => column({ type: 'bigint' }, choice);

/** Yes or no: a boolean in the class, 0 or 1 in the database (SQLite has no boolean). */
export const Flag = (choice?: ColumnChoice): PropertyDecorator =>
  column(
    {
      type: 'integer',
      transformer: { to: toFlag, from: (stored: number | null) => (stored === null ? null : stored === 1) },
    },
    choice,
  );

/** A value kept as JSON text. */
export const Json = (choice?: ColumnChoice): PropertyDecorator =>
  column(
    {
      type: 'text',
      transformer: {
        to: toJson,
        from: (stored: string | null): unknown => (stored === null ? null : JSON.parse(stored)),
      },
    },
    choice,
  );

const toFlag = (value: boolean | null | undefined): number | null | undefined =>
  typeof value === 'boolean' ? Number(value) : value;
const toJson = (value: unknown): string | null | undefined =>
  value === undefined ? undefined : value === null ? null : JSON.stringify(value);
