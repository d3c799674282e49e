import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { CustomerDesk } from '../customers/customer-desk';

/** Who sent, and who was sent. */
export interface SentPair {
  customerId: string;
  sentId: string;
}

const put = 'UPDATE referral SET thanked_at = ?, thanked_by_id = ? WHERE customer_id = ? AND sent_by_id = ?';

/** That one of us thanked somebody in person for whom they sent. Doing either twice changes nothing. */
@Injectable()
export class ThanksInPerson {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CustomerDesk,
  ) {}

  /** They were thanked just now. Throws NotThere (404) if they did not send this customer. */
  mark(pair: SentPair, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      if (await isThanked(tx, pair)) return;
      await tx.run(put, [this.desk.now(), actor.userId, pair.sentId, pair.customerId]);
      await this.desk.audit(tx, actor, 'referral.thanked', pair.customerId, { sent: pair.sentId });
    });
  }

  /** Undo: they were not. */
  clear(pair: SentPair, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      if (!(await isThanked(tx, pair))) return;
      await tx.run(put, [null, null, pair.sentId, pair.customerId]);
      await this.desk.audit(tx, actor, 'referral.not-thanked', pair.customerId, { sent: pair.sentId });
    });
  }
}

async function isThanked(tx: Tx, { customerId, sentId }: SentPair): Promise<boolean> {
  const sql = 'SELECT thanked_at AS "at" FROM referral WHERE customer_id = ? AND sent_by_id = ?';
  const found = await tx.row<{ at: string | null }>(sql, [sentId, customerId]);
  if (!found) throw new NotThere('referral');
  return found.at !== null;
}
