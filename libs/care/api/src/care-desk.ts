import { Injectable } from '@nestjs/common';
import { AuditTrail, BusinessProfile, type Actor } from '@regulars/access/api';
import type { Business } from '@regulars/access/contract';
import { KnownCustomers } from '@regulars/customers/api';
import { Clock, stampOf, today, type Temporal } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';

/** What writing of care needs of its surroundings. */
@Injectable()
export class CareDesk {
  constructor(
    private readonly business: BusinessProfile,
    private readonly customers: KnownCustomers,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  shop(): Promise<Business> {
    return this.business.get();
  }

  /** The day it is in the shop. */
  async today(): Promise<Temporal.PlainDate> {
    return today(this.clock, (await this.shop()).zone);
  }

  /** The same with the shop's zone, in which things are told. */
  async tellingDay(): Promise<{ today: Temporal.PlainDate; zone: string }> {
    const { zone } = await this.shop();
    return { today: today(this.clock, zone), zone };
  }

  /** The moment it is, as a stamp. */
  now(): string {
    return stampOf(this.clock.now());
  }

  /** Throws NotThere (404) unless there is such a customer. */
  mustKnow(reader: Reader, customerId: string): Promise<void> {
    return this.customers.must(reader, customerId);
  }

  /** Says who did what about a customer; names ids and fields, never what was in them. */
  audit(tx: Tx, actor: Actor, action: string, customerId: string, detail: Record<string, unknown> = {}): Promise<void> {
    return this.trail.record(tx, actor, action, { subject: `customer:${customerId}`, detail });
  }

  /** Says who changed a rule of the house. */
  auditRule(tx: Tx, actor: Actor, action: string, detail: Record<string, unknown>): Promise<void> {
    return this.trail.record(tx, actor, action, { detail });
  }
}
