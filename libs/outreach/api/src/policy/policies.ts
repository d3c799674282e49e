import { AuditTrail, type Actor } from '@regulars/access/api';
import type { PolicyView } from '@regulars/outreach/contract';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { Injectable } from '@nestjs/common';
import { PlanAgain } from '../plan/plan-again';
import { keepPolicy, readPolicy } from './policy-store';

/** When outreach keeps quiet: read by the gate, changed by the owner. */
@Injectable()
export class Policies {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly planAgain: PlanAgain,
  ) {}

  read(): Promise<PolicyView> {
    return readPolicy(this.reader);
  }

  /** Puts another policy in place, and plans what it changes. */
  async change(actor: Actor, policy: PolicyView): Promise<PolicyView> {
    await this.units.write(async (tx) => {
      await keepPolicy(tx, policy, stampOf(this.clock.now()));
      await this.audit.record(tx, actor, 'policy.changed', { subject: 'policy' });
    });
    await this.planAgain.now();
    return policy;
  }
}
