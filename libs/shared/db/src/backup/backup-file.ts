import * as z from 'zod';

// Names go into statements as they are: nothing but plain names does.
const name = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** The first line: what this is, and how far its schema had come. */
export const backupHead = z.object({
  regulars: z.literal('backup'),
  format: z.literal(1),
  madeAt: z.string(),
  from: z.enum(['sqlite', 'postgres']),
  schema: z.array(z.string()).describe('The migrations that had run.'),
});
export type BackupHead = z.infer<typeof backupHead>;

/** Before the rows of a table. */
export const tableBegins = z.object({ table: name, columns: z.array(name).min(1) });
/** A row, in the order of the columns. */
export const tableRow = z.array(z.union([z.string(), z.number(), z.null()]));
/** After the rows of a table. */
export const tableEnds = z.object({ end: name, rows: z.int(), checksum: z.string() });
export type TableEnd = z.infer<typeof tableEnds>;
/** The last line: without it the file is cut off. */
export const backupEnds = z.object({ whole: z.literal(true), tables: z.int(), rows: z.int() });

/** A file that is no backup of ours, or no longer what was written. */
export class BadBackup extends Error {
  constructor(what: string) {
    super(`${what} Nothing was changed.`);
    this.name = 'BadBackup';
  }
}
