import type { Tx } from '@regulars/shared/db';
import * as z from 'zod';
import { inList } from '../imports/in-list';
import type { Belongings, MergePair } from './merge-participant';

/** Rows that were moved from one record to another, by their keys. */
export const moved = z.object({
  table: z.string(),
  column: z.string(),
  key: z.string(),
  keys: z.array(z.string()),
  from: z.string(),
  to: z.string(),
});
export type Moved = z.infer<typeof moved>;

/** Moves what belongs to the record that goes, but for what the one that stays has already. Says what it moved. */
export async function move(tx: Tx, belongings: Belongings, { into, from }: MergePair): Promise<Moved> {
  const { table, column, key, same, prefix = '' } = belongings;
  const [whose, to] = [`${prefix}${from}`, `${prefix}${into}`];
  const twice =
    same === undefined
      ? { sql: '', params: [] }
      : {
          sql: `AND NOT EXISTS (SELECT 1 FROM ${table} theirs WHERE theirs.${column} = ? AND (${same}))`,
          params: [to],
        };
  const rows = await tx.rows<{ key: string }>(
    `SELECT mine.${key} AS "key" FROM ${table} mine WHERE mine.${column} = ? ${twice.sql} ORDER BY mine.${key}`,
    [whose, ...twice.params],
  );
  const keys = rows.map((row) => row.key);
  const done = { table, column, key, keys, from: whose, to };
  await carry(tx, done);
  return done;
}

/** Moves rows as a journal says; what is not where it moved them from any more stays where it is. */
export async function carry(tx: Tx, { table, column, key, keys, from, to }: Moved): Promise<void> {
  if (keys.length === 0) return;
  const sql = `UPDATE ${table} SET ${column} = ? WHERE ${column} = ? AND ${inList(tx.dialect, key)}`;
  await tx.run(sql, [to, from, JSON.stringify(keys)]);
}

/** The same way back. */
export const back = (done: Moved): Moved => ({ ...done, from: done.to, to: done.from });
