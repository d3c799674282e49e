import { Injectable } from '@nestjs/common';
import { AuditTrail, BusinessProfile, type Actor } from '@regulars/access/api';
import type { Business } from '@regulars/access/contract';
import { Clock, stampOf, today } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { holdCustomer } from '../reads/held-customers';

/** What writing a customer needs of its surroundings. */
@Injectable()
export class CustomerDesk {
  constructor(
    private readonly business: BusinessProfile,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The business. */
  shop(): Promise<Business> {
    return this.business.get();
  }

  /** The day it is in the shop. */
  async today(): Promise<string> {
    return today(this.clock, (await this.shop()).zone).toString();
  }

  /** The moment it is, as a stamp. */
  now(): string {
    return stampOf(this.clock.now());
  }

  /** Holds others off this customer until the unit ends; on SQLite the write gate has done so already. */
  lock(tx: Tx, id: string): Promise<void> {
    return holdCustomer(tx, id);
  }

  /** Says who did what to a customer; names fields and ids, never what was in them: the trail outlives an erasure. */
  audit(tx: Tx, actor: Actor, action: string, id: string, detail: Record<string, unknown> = {}): Promise<void> {
    return this.trail.record(tx, actor, action, { subject: `customer:${id}`, detail });
  }

  /** Says who changed a rule that holds for all customers. */
  auditRule(tx: Tx, actor: Actor, action: string, detail: Record<string, unknown>): Promise<void> {
    return this.trail.record(tx, actor, action, { detail });
  }

  /** Says that somebody took customers away as a file. */
  auditExport(tx: Tx, actor: Actor, detail: Record<string, unknown>): Promise<void> {
    return this.trail.record(tx, actor, 'customer.exported', { detail });
  }
}
