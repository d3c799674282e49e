import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import { CustomerStore } from '../customers/customer-store';
import { mergedInto } from '../merges/merge-reads';
import { KnownCustomers } from '../reads/known-customers';
import { EraseParticipants } from './erase-participant';

/** Forgets customers: here, in search, and in every context that takes part, together or not at all. */
@Injectable()
export class Erasure {
  constructor(
    private readonly units: UnitOfWork,
    private readonly known: KnownCustomers,
    private readonly participants: EraseParticipants,
    private readonly store: CustomerStore,
    private readonly desk: CustomerDesk,
  ) {}

  /** Erases one customer. Throws NotThere (404) if there is no such customer. */
  erase(customerId: string, actor: Actor): Promise<void> {
    return this.units.write((tx) => this.eraseIn(tx, customerId, actor));
  }

  /** The same in somebody's unit of work; `detail` says on the trail what it came from. */
  async eraseIn(tx: Tx, customerId: string, actor: Actor, detail: Record<string, unknown> = {}): Promise<void> {
    // What is erased is overwritten in the file, not only unlinked; PostgreSQL's vacuum sees to its own pages.
    if (tx.dialect === 'sqlite') await tx.run('PRAGMA secure_delete = ON');
    await this.desk.lock(tx, customerId);
    await this.known.must(tx, customerId);
    // What was merged into them is of the same person.
    for (const { id } of await mergedInto(tx, [customerId])) await this.forget(tx, id);
    await this.forget(tx, customerId);
    await this.desk.audit(tx, actor, 'customer.erased', customerId, detail);
    if (tx.dialect === 'sqlite') await tx.run('PRAGMA secure_delete = OFF');
  }

  private async forget(tx: Tx, customerId: string): Promise<void> {
    await this.participants.erase(tx, { customerId, emails: await emailsOf(tx, customerId) });
    await this.store.erase(tx, customerId);
  }
}

async function emailsOf(tx: Tx, customerId: string): Promise<string[]> {
  const rows = await tx.rows<{ address: string }>('SELECT address FROM customer_email WHERE customer_id = ?', [
    customerId,
  ]);
  return rows.map((row) => row.address);
}
