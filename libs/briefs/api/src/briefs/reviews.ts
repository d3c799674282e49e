import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { ReviewView } from '@regulars/briefs/contract';
import { KnownCustomers } from '@regulars/customers/api';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork } from '@regulars/shared/db';

const last = `
  SELECT r.user_id AS "byId", u.name AS "by", r.at FROM brief_review r JOIN app_user u ON u.id = r.user_id
  WHERE r.customer_id = ? ORDER BY r.at DESC, r.user_id LIMIT 1`;

const keep = `
  INSERT INTO brief_review (customer_id, user_id, at) VALUES (?, ?, ?)
  ON CONFLICT (customer_id, user_id) DO UPDATE SET at = excluded.at`;

/** Who read which brief, and when. */
@Injectable()
export class Reviews {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly customers: KnownCustomers,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The last reading of a customer's brief by anybody; null if nobody has read it. */
  async last(customerId: string, actor: Actor): Promise<ReviewView | null> {
    const found = await this.reader.row<Omit<ReviewView, 'you'>>(last, [customerId]);
    return found ? { ...found, you: found.byId === actor.userId } : null;
  }

  /** Records that this person has read it now. */
  async record(customerId: string, actor: Actor): Promise<ReviewView> {
    const at = stampOf(this.clock.now());
    await this.units.write(async (tx) => {
      await this.customers.must(tx, customerId);
      await tx.run(keep, [customerId, actor.userId, at]);
      await this.audit.record(tx, actor, 'brief.reviewed', { subject: `customer:${customerId}` });
    });
    return { byId: actor.userId, by: actor.name, at, you: true };
  }
}
