import { ordinal, Temporal } from '@regulars/shared/calendar';

/** A reward that was earned, as its standing goes by it. Days are `YYYY-MM-DD`, of the shop. */
export interface EarnedReward {
  readonly name: string;
  readonly nth: number;
  readonly day: string;
  readonly lastDay: string;
  readonly redeemedAt: string | null;
}

/** It waits for its customer, was redeemed, or they did not come for it in time. */
export const rewardStandings = ['waiting', 'redeemed', 'expired'] as const;
export type RewardStanding = (typeof rewardStandings)[number];

/** How a reward stands on a day of the shop's. */
export function rewardStanding({ redeemedAt, lastDay }: EarnedReward, today: string): RewardStanding {
  if (redeemedAt !== null) return 'redeemed';
  return today > lastDay ? 'expired' : 'waiting';
}

/** The last day of a reward that was earned on a day: that day and as many after it as it holds. */
export const lastDayOf = (day: string, validDays: number): string =>
  Temporal.PlainDate.from(day).add({ days: validDays }).toString();

/** "10th visit on 3 May", with its year if that is another one. */
export function earnedBy({ nth, day }: Pick<EarnedReward, 'nth' | 'day'>, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const on = Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', ...year });
  return `${ordinal(nth)} visit on ${on}`;
}
