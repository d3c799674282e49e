/** What an owner set: every how many visits, and from which day on (`YYYY-MM-DD`) visits earn. */
export interface RewardRule {
  readonly every: number;
  readonly since: string;
}

/** A reward that somebody earned: by which of their visits, on which day. */
export interface Earned {
  readonly nth: number;
  readonly day: string;
  readonly isRedeemed: boolean;
}

/** What a customer's visits say that is other than what is kept: what they have earned, and what they have not after all. */
export interface Earnings<Kept extends Earned> {
  readonly add: readonly { readonly nth: number; readonly day: string }[];
  readonly drop: readonly Kept[];
}

/**
 * What every nth visit earns. All visits count, whenever they were written down, but only those from `since` on earn: whoever
 * has come eight times is two visits from their tenth, and a history brought in earns nothing for years that are past. Each nth
 * visit earns once, a day earns once, and what was earned stays as long as the visit that earned it does; what was redeemed
 * stays for good. `days` are the days on which they came, each once, in order.
 */
export function earningsOf<Kept extends Earned>(
  { every, since }: RewardRule,
  days: readonly string[],
  kept: readonly Kept[],
): Earnings<Kept> {
  const came = new Set(days);
  const stays = kept.filter(({ day, isRedeemed }) => isRedeemed || came.has(day));
  const nths = new Set(stays.map(({ nth }) => nth));
  const rewarded = new Set(stays.map(({ day }) => day));
  const due = days.map((day, at) => ({ nth: at + 1, day })).filter(({ nth, day }) => nth % every === 0 && day >= since);
  return {
    add: due.filter(({ nth, day }) => !nths.has(nth) && !rewarded.has(day)),
    drop: kept.filter((one) => !stays.includes(one)),
  };
}

/** How many visits are still to come until the next reward. */
export const visitsToGo = (every: number, visits: number): number => every - (visits % every);
