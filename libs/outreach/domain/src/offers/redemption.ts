import { Temporal } from '@regulars/shared/calendar';

/** What decides whether a code may be redeemed. Days are `YYYY-MM-DD`, of the shop. */
export interface Redeemable {
  readonly firstDay: string;
  readonly lastDay: string;
  /** how many may be redeemed in all; null: any number */
  readonly most: number | null;
  readonly redeemed: number;
  /** in words, where it was redeemed already */
  readonly redeemedBefore: string | null;
}

/** Why a code may not be redeemed on a day. */
export interface Refusal {
  readonly code: 'redeemed-before' | 'not-yet' | 'over' | 'all-redeemed';
  readonly sentence: string;
}

/** Why it may not be redeemed today; undefined if it may. */
export function refusalOf(one: Redeemable, today: string): Refusal | undefined {
  if (one.redeemedBefore !== null) return { code: 'redeemed-before', sentence: one.redeemedBefore };
  if (today < one.firstDay) return { code: 'not-yet', sentence: `It holds from ${inWords(one.firstDay)}.` };
  if (today > one.lastDay) return { code: 'over', sentence: `It ended on ${inWords(one.lastDay)}.` };
  if (one.most !== null && one.redeemed >= one.most) {
    return { code: 'all-redeemed', sentence: `All ${one.most} of this offer have been redeemed.` };
  }
  return undefined;
}

/** For how many seconds a redemption can be taken back. */
export const undoSeconds = 60;

const inWords = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
