import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { OfferInput } from '@regulars/outreach/contract';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { mustBeFree, mustBeTimely } from './offer-checks';
import { OfferWriter } from './offer-writer';
import { ShopDay } from './shop-day';

/** Drafts of offers, as the owner makes them. What is scheduled is changed no more: see OfferCourse. */
@Injectable()
export class Offers {
  constructor(
    private readonly units: UnitOfWork,
    private readonly days: ShopDay,
    private readonly audit: AuditTrail,
    private readonly writer: OfferWriter,
  ) {}

  /** Keeps a new one as a draft; gives its id. */
  async add(actor: Actor, input: OfferInput): Promise<string> {
    mustBeTimely(input, await this.days.today());
    return this.write(actor, 'offer.added', async (tx) => {
      await mustBeFree(tx, input.sharedCode);
      return this.writer.add(tx, input, this.days.now());
    });
  }

  /** Changes a draft as a whole. */
  async change(actor: Actor, id: string, input: OfferInput): Promise<string> {
    mustBeTimely(input, await this.days.today());
    return this.write(actor, 'offer.changed', async (tx) => {
      await mustBeFree(tx, input.sharedCode, id);
      await this.writer.change(tx, id, input, this.days.now());
      return id;
    });
  }

  /** Takes a draft away. */
  remove(actor: Actor, id: string): Promise<string> {
    return this.write(actor, 'offer.removed', async (tx) => {
      await this.writer.remove(tx, id, this.days.now());
      return id;
    });
  }

  /** Puts back a draft that was taken away. */
  restore(actor: Actor, id: string): Promise<string> {
    return this.write(actor, 'offer.restored', async (tx) => {
      await this.writer.restore(tx, id, this.days.now());
      return id;
    });
  }

  private write(actor: Actor, act: string, work: (tx: Tx) => Promise<string>): Promise<string> {
    return this.units.write(async (tx) => {
      const id = await work(tx);
      await this.audit.record(tx, actor, act, { subject: `offer:${id}` });
      return id;
    });
  }
}
