import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import { deliveryErrors, type DeliveryItem } from '@regulars/delivery/contract';
import { leave, resend, type Delivery, type HandVerdict } from '@regulars/delivery/domain';
import { Clock, parseStamp, stampOf, type Temporal } from '@regulars/shared/calendar';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { StateWriter } from '../dispatcher/state-writer';
import { deliveryOf } from '../outbox/stored-delivery';
import { itemColumns, type ItemRow } from './delivery-item';
import { DeliveryList } from './delivery-list';

/** A message that is sent again gets at least this long, whatever its time was. */
const graceHours = 12;

/** What a person decides about one delivery. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly clock: Clock,
    private readonly list: DeliveryList,
    private readonly states: StateWriter,
    private readonly trail: AuditTrail,
    private readonly units: UnitOfWork,
  ) {}

  /** Sends again what may have been sent, or what failed for a reason that can pass. */
  resend(actor: Actor, id: string): Promise<DeliveryItem> {
    const now = this.clock.now();
    return this.decide({ actor, id, action: 'delivery.resent', verdict: (delivery) => resend(delivery, now) });
  }

  /** Leaves what may have been sent as it is. */
  leave(actor: Actor, id: string): Promise<DeliveryItem> {
    return this.decide({ actor, id, action: 'delivery.left', verdict: leave });
  }

  private async decide({ actor, id, action, verdict }: Decision): Promise<DeliveryItem> {
    await this.units.write(async (tx) => {
      const row = await tx.row<ItemRow>(`SELECT ${itemColumns} FROM delivery d WHERE d.id = ?`, [id]);
      if (!row) throw new NotThere('message');
      const decided = verdict(deliveryOf(row));
      if (decided.kind === 'not-possible') throw new Conflict(deliveryErrors.notPossible, decided.because);
      const changed = await this.states.write(tx, [{ ...row, delivery: decided.delivery }], [row.state]);
      if (!changed.has(id))
        throw new Conflict(deliveryErrors.notPossible, 'It has changed at this very moment; look again.');
      if (decided.delivery.state === 'waiting') await extend(tx, row, this.clock.now());
      await this.trail.record(tx, actor, action, { subject: `delivery:${id}` });
    });
    return this.list.find(id);
  }
}

interface Decision {
  actor: Actor;
  id: string;
  action: string;
  verdict: (delivery: Delivery) => HandVerdict;
}

async function extend(tx: Tx, { id, expiresAt }: ItemRow, now: Temporal.Instant): Promise<void> {
  const least = now.add({ hours: graceHours });
  if (parseStamp(expiresAt).epochMilliseconds >= least.epochMilliseconds) return;
  await tx.run('UPDATE delivery SET expires_at = ? WHERE id = ?', [stampOf(least), id]);
}
