import { marks, type Tx } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';

/** Holds others off this customer until the unit ends; on SQLite the write gate has done so already. */
export async function holdCustomer(tx: Tx, id: string): Promise<void> {
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
