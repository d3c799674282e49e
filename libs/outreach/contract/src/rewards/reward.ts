import { rewardStandings } from '@regulars/outreach/domain';
import { dayText, idText, instantText, line } from '@regulars/shared/contract';
import * as z from 'zod';

/** `POST /api/rewards`, `PUT /api/rewards/:id`: every nth visit earns something. */
export const rewardInput = z
  .strictObject({
    name: line(100).describe('What is earned: "A free coffee".'),
    every: z.int().min(2).max(100).describe('Every how many visits; several on one day count as one.'),
    validDays: z.int().min(1).max(730).describe('For how many days after the visit that earned it.'),
    on: z.boolean().describe('Whether visits earn it. Switched on, they do from that day on.'),
  })
  .meta({ id: 'RewardInput' });
export type RewardInput = z.infer<typeof rewardInput>;

/** What every nth visit earns, and how many were. */
export const reward = z
  .object({
    id: idText,
    name: z.string(),
    every: z.int(),
    validDays: z.int(),
    on: z.boolean(),
    since: dayText.describe('Visits from this day on earn it.'),
    waiting: z.int(),
    redeemed: z.int(),
    expired: z.int(),
  })
  .meta({ id: 'Reward' });
export type Reward = z.infer<typeof reward>;

/** `GET /api/rewards`: in the order in which they were made. */
export const rewardList = z.object({ items: z.array(reward) }).meta({ id: 'RewardList' });
export type RewardList = z.infer<typeof rewardList>;

/** A reward that somebody earned; after it was redeemed it can be taken back until `undoUntil`. */
export const earnedReward = z
  .object({
    id: idText,
    name: z.string(),
    nth: z.int(),
    day: dayText.describe('The day of the visit that earned it.'),
    lastDay: dayText,
    by: z.string().describe('"10th visit on 3 May".'),
    standing: z.enum(rewardStandings),
    redeemedAt: instantText.nullable(),
    undoUntil: instantText.nullable(),
  })
  .meta({ id: 'EarnedReward' });
export type EarnedReward = z.infer<typeof earnedReward>;

/** `GET /api/customers/:id/rewards`: what waits for them, and how many visits are still to come to the next. */
export const customerRewards = z
  .object({
    waiting: z.array(earnedReward),
    coming: z.array(z.object({ name: z.string(), every: z.int(), visitsToGo: z.int() })),
  })
  .meta({ id: 'CustomerRewards' });
export type CustomerRewards = z.infer<typeof customerRewards>;
