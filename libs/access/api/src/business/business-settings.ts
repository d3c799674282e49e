import { Injectable } from '@nestjs/common';
import type { Business } from '@regulars/access/contract';
import { UnitOfWork } from '@regulars/shared/db';
import type { Actor } from '../actors/actor';
import { AuditTrail } from '../audit/audit-trail';
import { BusinessProfile } from './business-profile';
import { BusinessStore } from './business-store';

const fields = ['name', 'zone', 'country', 'language', 'currency', 'address'] as const;

/** Changes what the business says of itself. */
@Injectable()
export class BusinessSettings {
  constructor(
    private readonly units: UnitOfWork,
    private readonly profile: BusinessProfile,
    private readonly store: BusinessStore,
    private readonly audit: AuditTrail,
  ) {}

  async change(actor: Actor, next: Business): Promise<Business> {
    const before = await this.profile.get();
    const changed = fields.filter((field) => before[field] !== next[field]);
    if (changed.length === 0) return before;
    await this.units.write(async (tx) => {
      await this.store.change(tx, next);
      await this.audit.record(tx, actor, 'business.changed', { detail: { fields: changed } });
    });
    return next;
  }
}
