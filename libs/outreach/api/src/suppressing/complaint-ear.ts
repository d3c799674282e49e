import { AuditTrail } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Consents } from '@regulars/customers/api';
import { purposes } from '@regulars/customers/domain';
import { ComplaintListener, DeliveryPorts, type Complaint } from '@regulars/delivery/api';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { TouchpointHistory } from '../touchpoints/touchpoint-history';
import { touchpointOfKey } from '../touchpoints/touchpoint-record';

const sentence = 'They called it spam: nothing more is sent to this address.';

/** Hears that a letter was called spam: their consent is withdrawn for every purpose, together with the address. */
@Injectable()
export class ComplaintEar extends ComplaintListener {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly consents: Consents,
    private readonly history: TouchpointHistory,
    ports: DeliveryPorts,
  ) {
    super();
    ports.tellComplaints(this);
  }

  async complained(tx: Tx, { key }: Complaint): Promise<void> {
    const touchpoint = touchpointOfKey(key);
    if (!touchpoint) return;
    const of = await tx.row<{ customerId: string }>('SELECT customer_id AS "customerId" FROM touchpoint WHERE id = ?', [
      touchpoint.id,
    ]);
    if (!of) return;
    const { customerId } = of;
    await this.withdraw(tx, customerId);
    await this.history.add(tx, touchpoint.id, { byName: null, sentence, verdict: null });
    await this.audit.record(tx, 'nobody', 'consent.withdrawn', { subject: `customer:${customerId}`, detail: { key } });
  }

  private async withdraw(tx: Tx, customerId: string): Promise<void> {
    const nothing = { statement: null, wording: null, givenOn: null, until: null };
    const withdrawn = { ...nothing, purposes: [...purposes], basis: 'none', source: 'spam complaint' } as const;
    await this.consents.add(tx, customerId, withdrawn, { at: stampOf(this.clock.now()), authorId: null });
  }
}
