import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { Redemption, RedemptionInput } from '@regulars/outreach/contract';
import { undoSeconds } from '@regulars/outreach/domain';
import { parseStamp, stampOf } from '@regulars/shared/calendar';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere, Refused } from '@regulars/shared/http';
import { ShopDay } from '../offers/shop-day';
import { CodeFinder, type FoundCode } from './code-finder';
import { partById, partOf, type CodePart } from './code-part';
import { customerOf, refusalFor, type Counter } from './standing';

/** Redeems codes: each once, also from two tills at the same moment, and never more than the offer allows. */
@Injectable()
export class Redeemer {
  constructor(
    private readonly units: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly finder: CodeFinder,
    private readonly days: ShopDay,
  ) {}

  /** Redeems it, or throws Conflict (409) with the reason it may not be. */
  async redeem(actor: Actor, input: RedemptionInput): Promise<Redemption> {
    const counter = await this.days.counter();
    return this.units.write(async (tx) => {
      const found = await this.finder.find(tx, actor, input);
      mustHold(found, counter);
      const part = found.part ?? (await joined(tx, found, input.customerId));
      await this.take(tx, { found, part, input, actor, counter });
      await this.audit.record(tx, actor, 'code.redeemed', { subject: `offer:${found.offer.id}` });
      return this.view(tx, part.id, found.offer.name);
    });
  }

  /** Takes it back, within a minute; 409 after that. */
  async undo(actor: Actor, id: string): Promise<void> {
    const since = stampOf(this.days.instant().subtract({ seconds: undoSeconds }));
    await this.units.write(async (tx) => {
      const part = await partById(tx, id);
      if (!part) throw new NotThere('redemption');
      const undone = await tx.run(
        `UPDATE offer_code SET redeemed_at = NULL, redeemed_by = NULL, spent_minor = NULL, currency = NULL
         WHERE id = ? AND redeemed_at >= ?`,
        [id, since],
      );
      if (undone === 0)
        throw new Conflict('too-late', 'It was redeemed more than a minute ago, or taken back already.');
      await tx.run('UPDATE offer SET redeemed = redeemed - 1 WHERE id = ?', [part.offerId]);
      await this.audit.record(tx, actor, 'code.redemption-undone', { subject: `offer:${part.offerId}` });
    });
  }

  /** Both conditions stand in the statements: whoever comes second changes no row, whatever was read before. */
  private async take(tx: Tx, { found, part, input, actor, counter }: Taking): Promise<void> {
    const taken = await tx.run(
      `UPDATE offer_code SET redeemed_at = ?, redeemed_by = ?, spent_minor = ?, currency = ?
       WHERE id = ? AND redeemed_at IS NULL`,
      [this.days.now(), actor.userId, input.spent?.minor ?? null, input.spent?.currency ?? null, part.id],
    );
    if (taken === 0) mustHold({ ...found, part: await partById(tx, part.id) }, counter);
    const counted = await tx.run(
      'UPDATE offer SET redeemed = redeemed + 1 WHERE id = ? AND (most IS NULL OR redeemed < most)',
      [found.offer.id],
    );
    if (counted === 0) mustHold({ ...found, offer: { ...found.offer, redeemed: found.offer.most ?? 0 } }, counter);
  }

  private async view(tx: Tx, id: string, offerName: string): Promise<Redemption> {
    const part = await partById(tx, id);
    if (part?.redeemedAt == null) throw new Error('What was just redeemed is not there.');
    const { redeemedAt, spentMinor, currency } = part;
    const undoUntil = stampOf(parseStamp(redeemedAt).add({ seconds: undoSeconds }));
    const spent = spentMinor === null || currency === null ? null : { minor: spentMinor, currency };
    return { id, offerName, customer: customerOf(part), redeemedAt, undoUntil, spent };
  }
}

interface Taking {
  found: FoundCode;
  part: CodePart;
  input: RedemptionInput;
  actor: Actor;
  counter: Counter;
}

function mustHold(found: FoundCode, counter: Counter): void {
  const refusal = refusalFor(found, counter);
  if (refusal) throw new Conflict(refusal.code, refusal.sentence);
}

/** A code that all share may be brought by somebody who had no letter: they get a part of their own. */
async function joined(tx: Tx, { offer }: FoundCode, customerId: string | undefined): Promise<CodePart> {
  const path = 'customerId';
  if (customerId === undefined) {
    throw new Refused('who-redeems', 'Say who redeems it.', [{ path, message: 'Say who redeems it.' }]);
  }
  if (!(await tx.row('SELECT id FROM customer WHERE id = ?', [customerId]))) throw new NotThere('customer');
  await tx.run(
    `INSERT INTO offer_code (id, offer_id, customer_id) VALUES (?, ?, ?) ON CONFLICT (offer_id, customer_id) DO NOTHING`,
    [newId(), offer.id, customerId],
  );
  const part = await partOf(tx, offer.id, customerId);
  if (!part) throw new Error('The part that was just kept is not there.');
  return part;
}
