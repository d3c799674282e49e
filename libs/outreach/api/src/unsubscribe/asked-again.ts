import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConsentFollowers, type ConsentFollower, type RecordedConsent } from '@regulars/customers/api';
import { purposes, type Purpose } from '@regulars/customers/domain';
import { Suppressions } from '@regulars/delivery/api';
import { allPurposes, type SuppressionReason } from '@regulars/delivery/domain';
import type { Tx } from '@regulars/shared/db';

/** What they said themselves, and can take back; a bounce or a complaint is no word of theirs to us. */
const ownWord: ReadonlySet<SuppressionReason> = new Set(['asked-not-to', 'erased']);

/** Whoever asks for letters again after they wanted none gets them again: the newest word counts. */
@Injectable()
export class AskedAgain implements ConsentFollower, OnModuleInit {
  constructor(
    private readonly followers: ConsentFollowers,
    private readonly suppressions: Suppressions,
  ) {}

  onModuleInit(): void {
    this.followers.join(this);
  }

  /** A person wrote down that they asked for it: their addresses are open again. */
  async recorded(tx: Tx, customerId: string, { basis, purposes: wanted }: RecordedConsent): Promise<void> {
    if (basis !== 'asked') return;
    const sql = 'SELECT address FROM customer_email WHERE customer_id = ?';
    for (const { address } of await tx.rows<{ address: string }>(sql, [customerId]))
      await this.open(tx, address, wanted);
  }

  /** Opens one address for what they want again; for anything else that they had refused, it stays closed. */
  async open(tx: Tx, address: string, wanted: readonly Purpose[]): Promise<void> {
    if (await this.isOwnWord(tx, address, allPurposes)) {
      await this.suppressions.lift(tx, { address, purpose: allPurposes });
      for (const purpose of purposes)
        await this.suppressions.suppress(tx, { address, purpose, reason: 'asked-not-to' });
    }
    for (const purpose of wanted)
      if (await this.isOwnWord(tx, address, purpose)) await this.suppressions.lift(tx, { address, purpose });
  }

  private async isOwnWord(tx: Tx, address: string, purpose: string): Promise<boolean> {
    const reason = (await this.suppressions.among(tx, [address], purpose)).get(address);
    return reason !== undefined && ownWord.has(reason);
  }
}
