import { AuditTrail } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Consents } from '@regulars/customers/api';
import { purposes, type Purpose } from '@regulars/customers/domain';
import { Suppressions } from '@regulars/delivery/api';
import type { Tx } from '@regulars/shared/db';
import type { LinkOwner } from './unsubscribe-links';

/** Writes an opt-out down wherever it counts. */
@Injectable()
export class OptOutWriter {
  constructor(
    private readonly consents: Consents,
    private readonly suppressions: Suppressions,
    private readonly audit: AuditTrail,
  ) {}

  async write(tx: Tx, { customerId, address, purpose }: LinkOwner, at: string): Promise<void> {
    const withdrawn = {
      purposes: purposesOf(purpose),
      basis: 'none',
      statement: null,
      source: 'unsubscribe link',
      wording: null,
      givenOn: null,
      until: null,
    } as const;
    await this.consents.add(tx, customerId, withdrawn, { at, authorId: null });
    await this.suppressions.suppress(tx, { address, purpose, reason: 'asked-not-to' });
    await this.audit.record(tx, 'nobody', 'consent.withdrawn', {
      subject: `customer:${customerId}`,
      detail: { purpose },
    });
  }
}

const purposesOf = (text: string): Purpose[] => purposes.filter((purpose) => purpose === text);
