import type { Tx } from '@regulars/shared/db';
import type { Delivery } from '@regulars/delivery/domain';

export interface SettledDelivery {
  id: string;
  key: string;
  purpose: string;
  address: string;
  delivery: Delivery;
}

/**
 * Hears what became of messages ("a bounce came in"), in the same transaction that records it: sent, unknown, failed,
 * expired or cancelled, and waiting again after a setback. Also called when a person sends again or leaves it.
 */
export abstract class OutcomeListener {
  abstract heard(tx: Tx, settled: readonly SettledDelivery[]): Promise<void>;
}
