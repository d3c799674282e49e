import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, type Tx } from '@regulars/shared/db';
import { MailStopRow } from './mail-stop.row';

export type MailStopEntry = Pick<MailStopRow, 'customerId' | 'kind' | 'addressKey' | 'purposes' | 'why'>;

/** Where it is written down who said what about writing to a customer. It only grows. */
@Injectable()
export class MailStopBook {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async add(tx: Tx, entry: MailStopEntry, actor: Actor, at = this.now()): Promise<void> {
    await tx.insert(MailStopRow, { id: newId(), ...entry, authorId: actor.userId, at });
    await this.audit.record(tx, actor, `mail-stop.${entry.kind}`, { subject: `customer:${entry.customerId}` });
  }

  /** The moment it is, as a stamp. */
  now(): string {
    return stampOf(this.clock.now());
  }
}
