import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { insertAll } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import * as z from 'zod';
import type { Owned } from '../customers/owned';
import { RemovedThingRow } from './removed-thing.row';

/** How long what was taken off can be put back. */
const keptHours = 30 * 24;

// Where each is kept, and all that is kept of it.
const places = {
  note: {
    table: 'note',
    columns: ['id', 'customer_id', 'text', 'pinned', 'private', 'version', 'author_id', 'created_at', 'edited_at'],
  },
  preference: {
    table: 'preference',
    columns: ['id', 'customer_id', 'kind', 'stance', 'text', 'source', 'source_day', 'origin', 'author_id', 'created_at', 'met_on', 'met_by_id', 'met_how'],
  },
  date: {
    table: 'important_date',
    columns: ['id', 'customer_id', 'kind', 'label', 'month_day', 'year', 'created_at'],
  },
} as const; // prettier-ignore

// What is missing of a thing that was taken off before its table had that column.
const sinceThen: Stored = { private: 0, version: 1 };

/** What can be taken off a customer and put back. */
export type RemovableKind = keyof typeof places;

const stored = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
type Stored = z.infer<typeof stored>;

/** Takes notes, preferences and dates off so that they can be put back exactly as they were. */
@Injectable()
export class RemovedThings {
  constructor(private readonly clock: Clock) {}

  /** Takes it off; throws NotThere (404) if the customer has none of that id. */
  async remove(tx: Tx, kind: RemovableKind, { customerId, id }: Owned): Promise<void> {
    const { table, columns } = places[kind];
    const sql = `DELETE FROM ${table} WHERE id = ? AND customer_id = ? RETURNING ${columns.join(', ')}`;
    const thing = await tx.row<Stored>(sql, [id, customerId]);
    if (!thing) throw new NotThere(kind);
    await this.purge(tx);
    const removedAt = stampOf(this.clock.now());
    await tx.insert(RemovedThingRow, { id, customerId, kind, thing: JSON.stringify(thing), removedAt });
  }

  /** Puts it back; throws NotThere (404) if there is nothing to put back. */
  async restore(tx: Tx, kind: RemovableKind, { customerId, id }: Owned): Promise<void> {
    const { table, columns } = places[kind];
    const sql = 'DELETE FROM removed_thing WHERE id = ? AND customer_id = ? AND kind = ? RETURNING thing';
    const removed = await tx.row<{ thing: string }>(sql, [id, customerId, kind]);
    if (!removed) throw new NotThere(kind);
    const thing = stored.parse(JSON.parse(removed.thing));
    await insertAll(tx, table, columns, [columns.map((column) => thing[column] ?? sinceThen[column] ?? null)]);
  }

  /** Forgets for good what was taken off long ago; gives how many there were. */
  purge(tx: Tx): Promise<number> {
    const before = stampOf(this.clock.now().subtract({ hours: keptHours }));
    return tx.run('DELETE FROM removed_thing WHERE removed_at < ?', [before]);
  }
}
