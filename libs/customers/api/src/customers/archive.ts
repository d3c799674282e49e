import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { Customer } from '@regulars/customers/contract';
import { UnitOfWork } from '@regulars/shared/db';
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
      const now = this.desk.now();
      await tx.run(put, [true, now, now, id]);
      await tx.run(putTags, [true, id]);
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
      await tx.run(put, [false, null, this.desk.now(), id]);
      await tx.run(putTags, [false, id]);
      await this.desk.audit(tx, actor, 'customer.restored', id);
      return this.view.read(tx, id);
    });
  }
}
