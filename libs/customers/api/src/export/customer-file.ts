import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import { UnitOfWork } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import { KnownCustomers } from '../reads/known-customers';
import { WholeRecord } from './whole-record';

/** The copy of what is kept about them that a customer may ask for (GDPR, articles 15 and 20). */
@Injectable()
export class CustomerFile {
  constructor(
    private readonly units: UnitOfWork,
    private readonly known: KnownCustomers,
    private readonly desk: CustomerDesk,
    private readonly whole: WholeRecord,
  ) {}

  /** As JSON text. That it was taken is on the audit trail before it is read. Throws NotThere (404). */
  async of(customerId: string, actor: Actor): Promise<string> {
    await this.units.write(async (tx) => {
      await this.known.must(tx, customerId);
      await this.desk.audit(tx, actor, 'customer.copied', customerId);
    });
    const kept = { takenAt: this.desk.now(), ...(await this.whole.of(customerId, actor.userId)) };
    return JSON.stringify(kept, null, 2);
  }
}
