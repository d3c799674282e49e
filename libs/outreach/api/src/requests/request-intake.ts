import { AuditTrail, BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { answerBy, type Asked } from '@regulars/outreach/domain';
import { Clock, dayIn, stampOf } from '@regulars/shared/calendar';
import { newId, type Tx } from '@regulars/shared/db';
import { RequestRow } from './request.row';

/** Takes down what a customer asks for on their own page. */
@Injectable()
export class RequestIntake {
  constructor(
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
    private readonly audit: AuditTrail,
  ) {}

  /** Each kind waits once: who asks again puts the newer words in the place of the older. */
  async take(tx: Tx, customerId: string, asked: readonly Asked[]): Promise<void> {
    for (const one of asked) {
      // The day to be forgotten by runs from the first time they asked.
      const again = one.kind === 'forget' ? 0 : await this.again(tx, customerId, one);
      if (again === 0 && !(await isWaiting(tx, customerId, one.kind))) await this.add(tx, customerId, one);
    }
  }

  private async add(tx: Tx, customerId: string, asked: Asked): Promise<void> {
    const now = this.clock.now();
    const { zone } = await this.business.get();
    const due = asked.kind === 'forget' ? answerBy(dayIn(now, zone)).toString() : null;
    const open = { state: 'open', decidedAt: null, decidedBy: null, why: null, before: null } as const;
    const what = { kind: asked.kind, asked, receivedAt: stampOf(now), answerBy: due };
    await tx.insert(RequestRow, { id: newId(), customerId, ...what, ...open });
    const note = { subject: `customer:${customerId}`, detail: { kind: asked.kind } };
    await this.audit.record(tx, 'nobody', 'request.received', note);
  }

  private again(tx: Tx, customerId: string, asked: Asked): Promise<number> {
    return tx.run(
      `UPDATE customer_request SET asked = ?, received_at = ? WHERE customer_id = ? AND kind = ? AND state = 'open'`,
      [JSON.stringify(asked), stampOf(this.clock.now()), customerId, asked.kind],
    );
  }
}

async function isWaiting(tx: Tx, customerId: string, kind: Asked['kind']): Promise<boolean> {
  const sql = `SELECT 1 AS "found" FROM customer_request WHERE customer_id = ? AND kind = ? AND state = 'open'`;
  return (await tx.row(sql, [customerId, kind])) !== undefined;
}
