import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { Customer } from '@regulars/customers/contract';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import { CustomerView } from '../reads/customer-view';
import { CustomerDesk } from './customer-desk';

const putTags = 'UPDATE customer_tag SET archived = ? WHERE customer_id = ?';
const put = 'UPDATE customer SET archived = ?, archived_at = ?, version = version + 1, updated_at = ? WHERE id = ?';

/** Puts customers away and takes them out again; nothing of theirs is lost. Doing either twice changes nothing. */
@Injectable()
export class Archive {
  constructor(
    private readonly units: UnitOfWork,
    private readonly view: CustomerView,
    private readonly desk: CustomerDesk,
  ) {}

  /** Away: out of lists and search, and nothing is sent to them. */
  archive(id: string, actor: Actor): Promise<Customer> {
    return this.units.write(async (tx) => {
      await this.desk.lock(tx, id);
      const customer = await this.view.read(tx, id);
      if (customer.archivedAt !== null) return customer;
      await putAway(tx, id, this.desk.now(), this.desk.now());
      await this.desk.audit(tx, actor, 'customer.archived', id);
      return this.view.read(tx, id);
    });
  }

  /** Back again. */
  restore(id: string, actor: Actor): Promise<Customer> {
    return this.units.write(async (tx) => {
      await this.desk.lock(tx, id);
      const customer = await this.view.read(tx, id);
      if (customer.archivedAt === null) return customer;
      if (customer.mergedInto !== null) throw new Conflict('merged-away', ofMerged);
      await putAway(tx, id, null, this.desk.now());
      await this.desk.audit(tx, actor, 'customer.restored', id);
      return this.view.read(tx, id);
    });
  }
}

/** Archives somebody since a moment, or no more (null). */
export async function putAway(tx: Tx, id: string, archivedAt: string | null, now: string): Promise<void> {
  const archived = archivedAt !== null;
  await tx.run(put, [archived, archivedAt, now, id]);
  await tx.run(putTags, [archived, id]);
}

const ofMerged = 'They were merged into another record and are found there. Undo the merge to have both again.';
