import { marks, type Tx } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';

/** Holds others off this customer until the unit ends; on SQLite the write gate has done so already. */
export async function holdCustomer(tx: Tx, id: string): Promise<void> {
  // First this, wherever both are asked for: two units that ask in another order would wait for one another for ever.
  await apartFromMerges(tx, id, 'writing');
  if (tx.dialect === 'postgres') await tx.row('SELECT id FROM customer WHERE id = ? FOR UPDATE', [id]);
}

/**
 * Those of these whom nobody changes until the unit ends. Whoever is being changed right now is passed over, not waited for: two
 * units that wait for one another would both be lost.
 */
export async function keptStill(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (tx.dialect === 'sqlite') return new Set(ids);
  const found = new Set<string>();
  for (const part of inParts(ids)) {
    const sql = `SELECT id FROM customer WHERE id IN (${marks(part.length)}) FOR SHARE SKIP LOCKED`;
    for (const { id } of await tx.rows<{ id: string }>(sql, part)) found.add(id);
  }
  return found;
}

// Any number that no other lock of ours has.
const area = 7216803;

/**
 * Until the unit ends: who writes something of a customer's, and who merges that customer away, wait for each other, so
 * that nothing is written to a record that nobody looks at any more. On SQLite the write gate has done so already.
 */
export async function apartFromMerges(tx: Tx, customerId: string, who: 'writing' | 'merging'): Promise<void> {
  if (tx.dialect === 'sqlite') return;
  const lock = who === 'merging' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await tx.row(`SELECT ${lock}(${area}, hashtext(?))`, [customerId]);
}
