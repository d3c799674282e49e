import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import { OwnRecord } from './own-record';
import { RecordKeepers } from './record-keepers';

/** Everything that is kept about one customer: the copy that they may ask for (GDPR, articles 15 and 20). */
@Injectable()
export class CustomerFile {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly desk: CustomerDesk,
    private readonly own: OwnRecord,
    private readonly keepers: RecordKeepers,
  ) {}

  /** As JSON text. That it was taken is on the audit trail before it is read. Throws NotThere (404). */
  async of(customerId: string, actor: Actor): Promise<string> {
    await this.units.write(async (tx) => {
      await this.own.mustBeThere(tx, customerId);
      await this.desk.audit(tx, actor, 'customer.copied', customerId);
    });
    const kept = {
      takenAt: this.desk.now(),
      ...(await this.own.about(this.reader, customerId, actor.userId)),
      ...(await this.keepers.about(this.reader, customerId)),
    };
    return JSON.stringify(kept, null, 2);
  }
}
