import { marks, type Tx } from '@regulars/shared/db';
import type { DeliveryRow } from './delivery.row';

/** A row as SQL takes it. */
export type StoredRow = Omit<DeliveryRow, 'leftAlone'> & { leftAlone: number };

const columns = {
  id: 'id',
  messageKey: 'message_key',
  purpose: 'purpose',
  address: 'address',
  addressHash: 'address_hash',
  toName: 'to_name',
  subject: 'subject',
  state: 'state',
  dueAt: 'due_at',
  expiresAt: 'expires_at',
  createdAt: 'created_at',
  changedAt: 'changed_at',
  attempts: 'attempts',
  setbacks: 'setbacks',
  channel: 'channel',
  why: 'why',
  said: 'said',
  leftAlone: 'left_alone',
  worker: 'worker',
  leaseUntil: 'lease_until',
} as const satisfies Record<keyof StoredRow, string>;

const properties = Object.keys(columns) as (keyof StoredRow)[];
const into = `INSERT INTO delivery (${Object.values(columns).join(', ')}) VALUES `;
const oneRow = `(${marks(properties.length)})`;
const atOnce = 100;

/** Inserts those whose key is free, also while another process inserts the same; gives the ids of those that were. */
export async function insertFresh(tx: Tx, rows: readonly StoredRow[]): Promise<Set<string>> {
  const kept = new Set<string>();
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    const values = some.flatMap((row) => properties.map((property) => row[property]));
    const sql = `${into}${some.map(() => oneRow).join(', ')} ON CONFLICT (message_key) DO NOTHING RETURNING id AS "id"`;
    for (const row of await tx.rows<{ id: string }>(sql, values)) kept.add(row.id);
  }
  return kept;
}
