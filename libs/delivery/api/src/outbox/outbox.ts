import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '@regulars/shared/db';
import type { CancelReason, Delivery } from '@regulars/delivery/domain';
import type { DeliveryId, OutgoingMessage } from './message';

/** What there is to know of a delivery by its key. */
export interface KnownDelivery {
  id: DeliveryId;
  key: string;
  delivery: Delivery;
}

/** The way in: messages are put here inside the caller's own unit of work and go out by themselves when due. */
@Injectable()
export class Outbox {
  /** Puts a message in line. The same key again changes nothing and gives the same delivery. */
  enqueue(tx: Tx, message: OutgoingMessage): Promise<DeliveryId> {
    throw new Error(`not yet: ${tx.dialect} ${message.key}`);
  }

  /** The same for many at once. Ids in the order of the messages. */
  enqueueAll(tx: Tx, messages: readonly OutgoingMessage[]): Promise<DeliveryId[]> {
    throw new Error(`not yet: ${tx.dialect} ${messages.length}`);
  }

  /** Calls off what still waits. False if there is none, or it is being sent or was. */
  cancel(tx: Tx, key: string, why: CancelReason = 'called-off'): Promise<boolean> {
    throw new Error(`not yet: ${tx.dialect} ${key} ${why}`);
  }

  /** Where the deliveries with these keys stand; keys that were never enqueued are left out. */
  stateOf(reader: Reader, keys: readonly string[]): Promise<Map<string, KnownDelivery>> {
    throw new Error(`not yet: ${reader.dialect} ${keys.length}`);
  }

  /** Erases all that was ever written to these addresses (a customer is erased): rows, texts and files. */
  forget(tx: Tx, addresses: readonly string[]): Promise<void> {
    throw new Error(`not yet: ${tx.dialect} ${addresses.length}`);
  }
}
