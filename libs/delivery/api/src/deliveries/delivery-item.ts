import type { DeliveryItem } from '@regulars/delivery/contract';
import {
  cancelInWords,
  deliveryInWords,
  failureInWords,
  leave,
  resend,
  type Delivery,
} from '@regulars/delivery/domain';
import { parseStamp } from '@regulars/shared/calendar';
import { deliveryOf, stateColumns, type StoredState } from '../outbox/stored-delivery';

export interface ItemRow extends StoredState {
  id: string;
  key: string;
  purpose: string;
  address: string;
  toName: string | null;
  subject: string;
  expiresAt: string;
  createdAt: string;
}

export const itemColumns = `
  d.id AS "id", d.message_key AS "key", d.purpose AS "purpose", d.address AS "address", d.to_name AS "toName",
  d.subject AS "subject", d.expires_at AS "expiresAt", d.created_at AS "createdAt", ${stateColumns}`;

/** A delivery as the API shows it. */
export function itemOf(row: ItemRow): DeliveryItem {
  const { address, toName, ...shown } = row;
  const delivery = deliveryOf(row);
  return {
    ...shown,
    to: { address, name: toName },
    stateWords: deliveryInWords(delivery),
    because: because(delivery),
    canResend: resend(delivery, parseStamp(row.changedAt)).kind === 'done',
    canLeave: delivery.state === 'unknown' && !delivery.left && leave(delivery).kind === 'done',
  };
}

/** Why it stands where it stands, in one sentence, where there is something to say. */
function because(delivery: Delivery): string | null {
  switch (delivery.state) {
    case 'attempting':
    case 'sent':
      return null;
    case 'waiting':
      return delivery.attempts === 0
        ? (delivery.said ?? null)
        : 'It could not be sent yet and is tried again by itself.';
    case 'unknown':
      return delivery.left
        ? 'The connection was lost after everything was handed over. It was left as it is.'
        : 'The connection was lost after everything was handed over, so it may have arrived. Send it again, or leave it.';
    case 'failed':
      return failureInWords(delivery.why);
    case 'expired':
      return 'It could not be sent in time.';
    case 'cancelled':
      return delivery.why === 'not-welcome' && delivery.said !== undefined
        ? delivery.said
        : cancelInWords(delivery.why);
  }
}
