import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import { offerState, type OfferState } from '@regulars/outreach/domain';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { PlanAgain } from '../plan/plan-again';
import { mustBeTimely, mustSayAll } from './offer-checks';
import { OfferCodeRow } from './offer-code.row';
import { OfferRow } from './offer.row';
import { offerWith, type OfferRecord } from './offer-store';
import { OfferWriter } from './offer-writer';
import { ShopDay } from './shop-day';

/** An act on an offer, and the states in which it may be done. */
interface Step {
  act: string;
  from: readonly OfferState[];
  do: (tx: Tx, offer: OfferRecord, at: string) => Promise<void>;
}

/** The course of an offer: scheduled, taken back while nothing has gone out, stopped. */
@Injectable()
export class OfferCourse {
  constructor(
    private readonly units: UnitOfWork,
    private readonly days: ShopDay,
    private readonly audit: AuditTrail,
    private readonly planAgain: PlanAgain,
    private readonly writer: OfferWriter,
  ) {}

  /** Plans it: from now on it goes to whom it fits, on its day. */
  async schedule(actor: Actor, id: string): Promise<void> {
    const day = await this.days.today();
    await this.step(actor, id, {
      act: 'offer.scheduled',
      from: ['draft'],
      do: async (tx, offer, at) => {
        mustBeTimely(offer, day);
        await mustSayAll(tx, offer);
        await this.writer.switch(tx, offer, true, at);
        await tx.update(OfferRow, { id }, { scheduledAt: at, updatedAt: at });
      },
    });
  }

  /** Makes it a draft again, while nothing of it has gone out. */
  takeBack(actor: Actor, id: string): Promise<void> {
    return this.step(actor, id, {
      act: 'offer.taken-back',
      from: ['scheduled', 'running'],
      do: async (tx, offer, at) => {
        await mustBeUnsent(tx, offer);
        await this.writer.switch(tx, offer, false, at);
        await tx.delete(OfferCodeRow, { offerId: id });
        await tx.update(OfferRow, { id }, { scheduledAt: null, updatedAt: at });
      },
    });
  }

  /** Sends nothing more; codes that are out hold until its last day: customers were promised that. */
  stop(actor: Actor, id: string): Promise<void> {
    return this.step(actor, id, {
      act: 'offer.stopped',
      from: ['scheduled', 'running'],
      do: async (tx, offer, at) => {
        await this.writer.switch(tx, offer, false, at);
        await tx.update(OfferRow, { id }, { stoppedAt: at, updatedAt: at });
      },
    });
  }

  private async step(actor: Actor, id: string, step: Step): Promise<void> {
    const day = (await this.days.today()).toString();
    await this.units.write(async (tx) => {
      const offer = await offerWith(tx, id);
      if (!offer) throw new NotThere('offer');
      if (!step.from.includes(offerState(offer, day)))
        throw new Conflict('offer-changed', 'It does not stand like that any more. Look at it again.');
      await step.do(tx, offer, this.days.now());
      await this.audit.record(tx, actor, step.act, { subject: `offer:${id}` });
    });
    await this.planAgain.now();
  }
}

async function mustBeUnsent(tx: Tx, { programmeId }: OfferRecord): Promise<void> {
  const out = await tx.row(
    `SELECT 1 AS "out" FROM touchpoint WHERE programme_id = ?
       AND status IN ('waiting', 'sent', 'unknown', 'failed', 'task', 'done')`,
    [programmeId],
  );
  if (out) throw new Conflict('offer-is-out', 'Some of it has gone out. You can stop what is still to come.');
}
