import { dayCount, distinctDays } from './days';

/** How often a customer comes, from their own visits. Two visits on one day are one occasion. */
export interface Rhythm {
  /** Distinct days on which they came. */
  visitDays: number;
  firstDay: string | undefined;
  lastDay: string | undefined;
  /** The median of their own gaps, in days; undefined below two gaps, where chance alone would speak. */
  ownGap: number | undefined;
  /** What to expect of them, in whole days: their own gap, drawn towards the shop's while there are few. */
  usualDays: number | undefined;
}

/** So many gaps, and the customer's own rhythm speaks alone. */
export const gapsToTrust = 5;

/** Fewest gaps that we call a rhythm. */
export const fewestGaps = 2;

/** The middle of a list; of two in the middle their mean. Undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/**
 * Learns a rhythm from the days of all visits, in any order. The median is used because one long holiday must not
 * change what is usual. `shopGap` is the median of the shop's customers, in days.
 */
export function learnRhythm(days: readonly string[], shopGap?: number): Rhythm {
  const sorted = distinctDays(days);
  const counts = sorted.map(dayCount);
  const gaps = counts.slice(1).map((count, at) => count - (counts[at] ?? count));
  const ownGap = gaps.length < fewestGaps ? undefined : median(gaps);
  return {
    visitDays: sorted.length,
    firstDay: sorted[0],
    lastDay: sorted.at(-1),
    ownGap,
    usualDays: ownGap === undefined ? undefined : usual(ownGap, gaps.length, shopGap),
  };
}

/**
 * Gaps are compared by ratio (twice as long, half as long), so the two medians are mixed on a log scale; the
 * customer's own weighs as many fifths as there are gaps.
 */
function usual(ownGap: number, gaps: number, shopGap: number | undefined): number {
  const trust = Math.min(1, gaps / gapsToTrust);
  const mixed = shopGap === undefined ? ownGap : ownGap ** trust * shopGap ** (1 - trust);
  return Math.max(1, Math.round(mixed));
}
