import type { RewardInput } from '@regulars/outreach/contract';
import type { Reader, Tx } from '@regulars/shared/db';
import { RewardRow } from './reward.row';

/** A reward as it is kept. */
export interface RewardRecord extends RewardInput {
  id: string;
  since: string;
  removedAt: string | null;
}

type Stored = Omit<RewardRecord, 'on'> & { isOn: number };

const select = `
  SELECT id, name, every, valid_days AS "validDays", is_on AS "isOn", since, removed_at AS "removedAt" FROM reward`;

const recordOf = ({ isOn, ...rest }: Stored): RewardRecord => ({ ...rest, on: isOn === 1 });

/** All rewards, those that were taken away among them, in the order in which they were made. */
export async function allRewards(reader: Reader): Promise<RewardRecord[]> {
  return (await reader.rows<Stored>(`${select} ORDER BY id`)).map(recordOf);
}

/** The reward with this id, taken away or not, if there is one. */
export async function rewardWith(reader: Reader, id: string): Promise<RewardRecord | undefined> {
  const found = await reader.row<Stored>(`${select} WHERE id = ?`, [id]);
  return found && recordOf(found);
}

/** Keeps a new reward. */
export async function addReward(tx: Tx, reward: RewardRecord, at: string): Promise<void> {
  await tx.insert(RewardRow, { id: reward.id, ...columnsOf(reward, at) });
}

/** Keeps a reward as it is now. */
export async function keepReward(tx: Tx, reward: RewardRecord, at: string): Promise<void> {
  await tx.update(RewardRow, { id: reward.id }, columnsOf(reward, at));
}

function columnsOf({ on, name, every, validDays, since, removedAt }: RewardRecord, at: string): Omit<RewardRow, 'id'> {
  return { name, every, validDays, isOn: on, since, removedAt, updatedAt: at };
}
