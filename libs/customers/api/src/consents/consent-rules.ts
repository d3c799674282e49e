import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ConsentRule } from '@regulars/customers/contract';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import { customerMonths } from '../reads/customer-rule';

/** How long being a customer lets us write: read, and set by the owner. */
@Injectable()
export class ConsentRules {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly desk: CustomerDesk,
  ) {}

  async get(): Promise<ConsentRule> {
    return { existingCustomerMonths: await customerMonths(this.reader) };
  }

  /** Holds from the next look on, for everybody: nothing is written on customers. */
  change({ existingCustomerMonths }: ConsentRule, actor: Actor): Promise<ConsentRule> {
    return this.units.write(async (tx) => {
      const before = await customerMonths(tx);
      if (before !== existingCustomerMonths) {
        const set = 'UPDATE consent_rule SET existing_customer_months = ?, updated_at = ?';
        await tx.run(set, [existingCustomerMonths, this.desk.now()]);
        await this.desk.auditRule(tx, actor, 'consent-rule.changed', { before, months: existingCustomerMonths });
      }
      return { existingCustomerMonths };
    });
  }
}
