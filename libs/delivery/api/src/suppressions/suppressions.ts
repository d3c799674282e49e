import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '@regulars/shared/db';
import type { SuppressionReason } from '@regulars/delivery/domain';

export interface Suppress {
  address: string;
  /** One purpose, or `all`. */
  purpose: string;
  reason: SuppressionReason;
}

/** Addresses (by hash only) that get nothing of a purpose, or nothing at all. */
@Injectable()
export class Suppressions {
  /** Suppresses; calls off nothing by itself: what waits is called off when its time comes. Again is fine. */
  suppress(tx: Tx, what: Suppress): Promise<void> {
    throw new Error(`not yet: ${tx.dialect} ${what.purpose}`);
  }

  /** Lifts what was suppressed for this purpose alone (they asked for it again); `all` lifts only `all`. */
  lift(tx: Tx, what: { address: string; purpose: string }): Promise<void> {
    throw new Error(`not yet: ${tx.dialect} ${what.purpose}`);
  }

  /** Why each of these may not be written to for a purpose; those that may are left out. Keyed by the address as given. */
  among(reader: Reader, addresses: readonly string[], purpose: string): Promise<Map<string, SuppressionReason>> {
    throw new Error(`not yet: ${reader.dialect} ${addresses.length} ${purpose}`);
  }
}
