import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EraseParticipants, isSharedAddress, type Erased, type EraseParticipant } from '@regulars/customers/api';
import { Outbox, Suppressions } from '@regulars/delivery/api';
import { allPurposes } from '@regulars/delivery/domain';
import type { Tx } from '@regulars/shared/db';

/**
 * When a customer is erased, their letters go too, written and sent; all that stays is the hash of each address, so
 * that a list brought in later does not make us write to them again. The plan goes with the customer's row.
 */
@Injectable()
export class LettersForgotten implements EraseParticipant, OnModuleInit {
  constructor(
    private readonly participants: EraseParticipants,
    private readonly outbox: Outbox,
    private readonly suppressions: Suppressions,
  ) {}

  onModuleInit(): void {
    this.participants.join(this);
  }

  async erase(tx: Tx, { customerId, emails }: Erased): Promise<void> {
    await this.outbox.forget(tx, emails);
    for (const address of emails) {
      // Somebody else of the household still wants their letters.
      if (await isSharedAddress(tx, { address, customerId })) continue;
      await this.suppressions.suppress(tx, { address, purpose: allPurposes, reason: 'erased' });
    }
  }
}
