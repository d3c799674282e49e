import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { CarePolicy, CarePolicyGiven } from '@regulars/care/contract';
import { usualConduct, usualRecoveryContacts } from '@regulars/care/domain';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { CareDesk } from '../care-desk';

const keep = `
  INSERT INTO care_policy (id, rules) VALUES ('rules', ?) ON CONFLICT (id) DO UPDATE SET rules = excluded.rules`;

/** What the house starts with; amounts in the smallest unit. */
const atFirst = {
  recoveryContacts: usualRecoveryContacts,
  quietDays: 14,
  checkAfterDays: 2,
  conduct: usualConduct,
} as const;
const firstLimit = 5_000;

const rules = ['grantLimit', 'recoveryContacts', 'quietDays', 'checkAfterDays', 'conduct'] as const;

/** The owner's rules of care. */
@Injectable()
export class CarePolicies {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  /** The rules in force, as this reader sees them. */
  async read(reader: Reader = this.reader): Promise<CarePolicy> {
    const found = await reader.row<{ rules: string }>(`SELECT rules FROM care_policy WHERE id = 'rules'`);
    // Written by change() alone, from rules that the contract had checked; before there was a text on conduct, without.
    if (found) return { conduct: usualConduct, ...(JSON.parse(found.rules) as CarePolicyGiven) };
    const { currency } = await this.desk.shop();
    return { grantLimit: { minor: firstLimit, currency }, ...atFirst };
  }

  /** Puts other rules in place; what is open keeps the number of contacts it was opened with. */
  change(given: CarePolicyGiven, actor: Actor): Promise<CarePolicy> {
    return this.units.write(async (tx) => {
      const before = await this.read(tx);
      const policy = { ...given, conduct: given.conduct ?? before.conduct };
      const fields = rules.filter((rule) => JSON.stringify(before[rule]) !== JSON.stringify(policy[rule]));
      await tx.run(keep, [JSON.stringify(policy)]);
      await this.desk.auditRule(tx, actor, 'care-policy.changed', { fields });
      return policy;
    });
  }
}
