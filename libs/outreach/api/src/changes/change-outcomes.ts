import { Injectable } from '@nestjs/common';
import { DeliveryPorts, OutcomeListener, type SettledDelivery } from '@regulars/delivery/api';
import type { Tx } from '@regulars/shared/db';
import { letterOfKey } from './change-record';

/** Hears that a letter about a change could not be delivered. */
@Injectable()
export class ChangeOutcomes extends OutcomeListener {
  constructor(ports: DeliveryPorts) {
    super();
    ports.tellOutcomes(this);
  }

  async heard(tx: Tx, settled: readonly SettledDelivery[]): Promise<void> {
    for (const { key, delivery } of settled) {
      const id = letterOfKey(key);
      if (id === undefined || !['failed', 'expired', 'cancelled'].includes(delivery.state)) continue;
      const why = delivery.state === 'cancelled' ? delivery.said : undefined;
      const sql = `UPDATE change_letter SET state = 'not-told', why = ?, told_at = NULL WHERE id = ? AND state = 'told'`;
      await tx.run(sql, [why ?? 'The letter did not arrive.', id]);
    }
  }
}
