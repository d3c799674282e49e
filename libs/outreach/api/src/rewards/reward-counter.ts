import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { CustomerRewards, EarnedReward } from '@regulars/outreach/contract';
import { undoSeconds, visitsToGo } from '@regulars/outreach/domain';
import { stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { ShopDay } from '../offers/shop-day';
import { earnedWith, viewOf, waitingRewards, type EarnedRecord } from './earned-rewards';
import { allRewards } from './reward-store';

/** What waits for a customer, and its redemption: once, also from two tills at the same moment. */
@Injectable()
export class RewardCounter {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly audit: AuditTrail,
    private readonly days: ShopDay,
  ) {}

  /** What waits for them, and how many visits are still to come to the next of each. */
  async of(customerId: string): Promise<CustomerRewards> {
    const today = (await this.days.today()).toString();
    const found = await this.reader.row('SELECT id FROM customer WHERE id = ?', [customerId]);
    if (!found) throw new NotThere('customer');
    const rhythm = 'SELECT visit_days AS "visits" FROM visit_rhythm WHERE customer_id = ?';
    const came = await this.reader.row<{ visits: number }>(rhythm, [customerId]);
    const rewards = (await allRewards(this.reader)).filter(({ on, removedAt }) => on && removedAt === null);
    return {
      waiting: (await waitingRewards(this.reader, customerId, today)).map((one) => viewOf(one, today)),
      coming: rewards.map(({ name, every }) => ({ name, every, visitsToGo: visitsToGo(every, came?.visits ?? 0) })),
    };
  }

  /** Redeems it, or throws Conflict (409) with the reason it may not be. */
  async redeem(actor: Actor, id: string): Promise<EarnedReward> {
    const today = (await this.days.today()).toString();
    return this.units.write(async (tx) => {
      // The conditions stand in the statement: whoever comes second changes no row, whatever was read before.
      const taken = await tx.run(
        `UPDATE earned_reward SET redeemed_at = ?, redeemed_by = ?
         WHERE id = ? AND redeemed_at IS NULL AND last_day >= ?`,
        [this.days.now(), actor.userId, id, today],
      );
      const earned = await must(tx, id);
      if (taken === 0) throw refusal(earned);
      await this.audit.record(tx, actor, 'reward.redeemed', { subject: `customer:${earned.customerId}` });
      return viewOf(earned, today);
    });
  }

  /** Takes it back, within a minute; 409 after that. */
  async undo(actor: Actor, id: string): Promise<EarnedReward> {
    const today = (await this.days.today()).toString();
    const since = stampOf(this.days.instant().subtract({ seconds: undoSeconds }));
    return this.units.write(async (tx) => {
      const undo = 'UPDATE earned_reward SET redeemed_at = NULL, redeemed_by = NULL WHERE id = ? AND redeemed_at >= ?';
      const undone = await tx.run(undo, [id, since]);
      const earned = await must(tx, id);
      if (undone === 0)
        throw new Conflict('too-late', 'It was redeemed more than a minute ago, or taken back already.');
      await this.audit.record(tx, actor, 'reward.redemption-undone', { subject: `customer:${earned.customerId}` });
      return viewOf(earned, today);
    });
  }
}

async function must(tx: Tx, id: string): Promise<EarnedRecord> {
  const earned = await earnedWith(tx, id);
  if (!earned) throw new NotThere('reward');
  return earned;
}

function refusal({ redeemedAt }: EarnedRecord): Conflict {
  if (redeemedAt === null) return new Conflict('over', 'Its last day has passed.');
  return new Conflict('redeemed-before', 'It was redeemed before.');
}
