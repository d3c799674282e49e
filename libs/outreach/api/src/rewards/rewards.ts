import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { Reward, RewardInput, RewardList } from '@regulars/outreach/contract';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { ShopDay } from '../offers/shop-day';
import { RewardEarning } from './reward-earning';
import { addReward, allRewards, keepReward, rewardWith, type RewardRecord } from './reward-store';

type Counts = Pick<Reward, 'waiting' | 'redeemed' | 'expired'>;

const counted = `
  SELECT reward_id AS "id", CAST(SUM(CASE WHEN redeemed_at IS NOT NULL THEN 1 ELSE 0 END) AS INTEGER) AS "redeemed",
    CAST(SUM(CASE WHEN redeemed_at IS NULL AND last_day >= ? THEN 1 ELSE 0 END) AS INTEGER) AS "waiting",
    CAST(SUM(CASE WHEN redeemed_at IS NULL AND last_day < ? THEN 1 ELSE 0 END) AS INTEGER) AS "expired"
  FROM earned_reward GROUP BY reward_id`;

/** What every nth visit earns, as the owner sets it. */
@Injectable()
export class Rewards {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly days: ShopDay,
    private readonly audit: AuditTrail,
    private readonly earning: RewardEarning,
  ) {}

  /** All that were not taken away. */
  async list(): Promise<RewardList> {
    const today = (await this.days.today()).toString();
    const rows = await this.reader.rows<Counts & { id: string }>(counted, [today, today]);
    const counts = new Map(rows.map(({ id, ...rest }) => [id, rest]));
    const kept = (await allRewards(this.reader)).filter(({ removedAt }) => removedAt === null);
    return { items: kept.map((one) => ({ ...one, ...(counts.get(one.id) ?? none) })) };
  }

  async one(id: string): Promise<Reward> {
    const found = (await this.list()).items.find((one) => one.id === id);
    if (!found) throw new NotThere('reward');
    return found;
  }

  /** Keeps a new one; gives its id. */
  async add(actor: Actor, input: RewardInput): Promise<string> {
    const since = (await this.days.today()).toString();
    const reward = { id: newId(), ...input, since, removedAt: null };
    await this.write(actor, 'reward.added', async (tx) => {
      await addReward(tx, reward, this.days.now());
      return reward;
    });
    return reward.id;
  }

  /** Changes one. Switched on, or to another number of visits, it is earned from today on. */
  async change(actor: Actor, id: string, input: RewardInput): Promise<void> {
    const today = (await this.days.today()).toString();
    await this.write(actor, 'reward.changed', async (tx) => {
      const before = await must(tx, id, 'kept');
      const begins = (input.on && !before.on) || input.every !== before.every;
      const reward = { ...before, ...input, since: begins ? today : before.since };
      await keepReward(tx, reward, this.days.now());
      return reward;
    });
  }

  /** Takes one away: it is earned no more, and what was earned holds. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.write(actor, 'reward.removed', async (tx) => {
      const reward = { ...(await must(tx, id, 'kept')), removedAt: this.days.now() };
      await keepReward(tx, reward, this.days.now());
      return reward;
    });
  }

  /** Puts one back as it was. */
  async restore(actor: Actor, id: string): Promise<void> {
    await this.write(actor, 'reward.restored', async (tx) => {
      const reward = { ...(await must(tx, id, 'removed')), removedAt: null };
      await keepReward(tx, reward, this.days.now());
      return reward;
    });
  }

  private write(actor: Actor, act: string, work: (tx: Tx) => Promise<RewardRecord>): Promise<void> {
    return this.units.write(async (tx) => {
      const reward = await work(tx);
      await this.audit.record(tx, actor, act, { subject: `reward:${reward.id}` });
      if (reward.on && reward.removedAt === null) await this.earning.begin(tx, reward);
    });
  }
}

const none: Counts = { waiting: 0, redeemed: 0, expired: 0 };

async function must(tx: Tx, id: string, which: 'kept' | 'removed'): Promise<RewardRecord> {
  const found = await rewardWith(tx, id);
  if (!found || (found.removedAt === null) !== (which === 'kept')) throw new NotThere('reward');
  return found;
}
