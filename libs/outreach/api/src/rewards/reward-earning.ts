import { Injectable, type OnModuleInit } from '@nestjs/common';
import { earningsOf, lastDayOf, type Earned, type Earnings } from '@regulars/outreach/domain';
import { marks, newId, type Param, type Tx } from '@regulars/shared/db';
import { visitDays, VisitFollowers, type VisitFollower } from '@regulars/visits/api';
import { allRewards, type RewardRecord } from './reward-store';

interface Kept extends Earned {
  id: string;
  rewardId: string;
  customerId: string;
}

const kept = (count: number): string => `
  SELECT id, reward_id AS "rewardId", customer_id AS "customerId", nth, day, redeemed_at AS "redeemedAt"
  FROM earned_reward WHERE customer_id IN (${marks(count)})`;

const earned = `
  INSERT INTO earned_reward (id, reward_id, customer_id, name, nth, day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (reward_id, customer_id, nth) DO NOTHING`;

/** Keeps what customers have earned in step with their visits: in the unit of work that writes them, however they come. */
@Injectable()
export class RewardEarning implements VisitFollower, OnModuleInit {
  constructor(private readonly followers: VisitFollowers) {}

  onModuleInit(): void {
    this.followers.join(this);
  }

  async visitsChanged(tx: Tx, customerIds: readonly string[]): Promise<void> {
    const rewards = await allRewards(tx);
    if (rewards.length === 0) return;
    const days = Map.groupBy(await visitDays(tx, customerIds), ({ customerId }) => customerId);
    const before = Map.groupBy(await keptOf(tx, customerIds), whose);
    for (const reward of rewards) {
      for (const customerId of customerIds) {
        const own = before.get(whose({ rewardId: reward.id, customerId })) ?? [];
        const came = (days.get(customerId) ?? []).map(({ day }) => day);
        await keep(tx, { reward, customerId }, earnings(reward, came, own));
      }
    }
  }

  /** Looks at all who came since a reward began: whoever came on the day on which it was switched on has earned it. */
  async begin(tx: Tx, { since, every }: RewardRecord): Promise<void> {
    const came =
      'SELECT customer_id AS "id" FROM visit_rhythm WHERE last_day >= ? AND visit_days >= ? ORDER BY customer_id';
    const ids = (await tx.rows<{ id: string }>(came, [since, every])).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += atOnce) await this.visitsChanged(tx, ids.slice(at, at + atOnce));
  }
}

const atOnce = 500;

const whose = ({ rewardId, customerId }: Pick<Kept, 'rewardId' | 'customerId'>): string => `${rewardId} ${customerId}`;

async function keptOf(tx: Tx, customerIds: readonly string[]): Promise<Kept[]> {
  const rows = await tx.rows<Omit<Kept, 'isRedeemed'> & { redeemedAt: string | null }>(
    kept(customerIds.length),
    customerIds,
  );
  return rows.map(({ redeemedAt, ...rest }) => ({ ...rest, isRedeemed: redeemedAt !== null }));
}

/** A reward that is switched off or was taken away earns nothing more; what was earned goes by its visit as before. */
function earnings(reward: RewardRecord, days: readonly string[], own: readonly Kept[]): Earnings<Kept> {
  const { add, drop } = earningsOf(reward, days, own);
  return { add: reward.on && reward.removedAt === null ? add : [], drop };
}

interface Whose {
  reward: RewardRecord;
  customerId: string;
}

async function keep(tx: Tx, { reward, customerId }: Whose, { add, drop }: Earnings<Kept>): Promise<void> {
  for (const { id } of drop) await tx.run('DELETE FROM earned_reward WHERE id = ? AND redeemed_at IS NULL', [id]);
  const { id, name, validDays } = reward;
  const rows = add.map(({ nth, day }): Param[] => [newId(), id, customerId, name, nth, day, lastDayOf(day, validDays)]);
  if (rows.length > 0) await tx.runEach(earned, rows);
}
