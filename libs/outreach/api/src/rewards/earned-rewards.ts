import type { EarnedReward } from '@regulars/outreach/contract';
import { earnedBy, rewardStanding, undoSeconds } from '@regulars/outreach/domain';
import { parseStamp, stampOf } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';

/** A reward that somebody earned, as it is kept. */
export interface EarnedRecord {
  id: string;
  customerId: string;
  name: string;
  nth: number;
  day: string;
  lastDay: string;
  redeemedAt: string | null;
}

const select = `
  SELECT id, customer_id AS "customerId", name, nth, day, last_day AS "lastDay", redeemed_at AS "redeemedAt"
  FROM earned_reward`;

/** What waits for a customer on a day of the shop's (`YYYY-MM-DD`), what ends first before the others. */
export const waitingRewards = (reader: Reader, customerId: string, today: string): Promise<EarnedRecord[]> =>
  reader.rows<EarnedRecord>(
    `${select} WHERE customer_id = ? AND redeemed_at IS NULL AND last_day >= ? ORDER BY last_day, id`,
    [customerId, today],
  );

/** The reward that was earned with this id, if there is one. */
export const earnedWith = (reader: Reader, id: string): Promise<EarnedRecord | undefined> =>
  reader.row<EarnedRecord>(`${select} WHERE id = ?`, [id]);

/** A reward as screens show it. */
export function viewOf(earned: EarnedRecord, today: string): EarnedReward {
  const { redeemedAt } = earned;
  const undoUntil = redeemedAt === null ? null : stampOf(parseStamp(redeemedAt).add({ seconds: undoSeconds }));
  return { ...earned, by: earnedBy(earned, today), standing: rewardStanding(earned, today), undoUntil };
}
