import type { Tx } from '@regulars/shared/db';

/** Somebody called one of our messages spam. */
export interface Complaint {
  /** The key of the message. */
  key: string;
  purpose: string;
  address: string;
}

/**
 * Hears of complaints in the transaction that records them: the address is suppressed for every purpose already;
 * whoever planned the message withdraws the consent it was sent on.
 */
export abstract class ComplaintListener {
  abstract complained(tx: Tx, complaint: Complaint): Promise<void>;
}
