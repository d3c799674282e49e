const firstMinutes = 5;
const longestMinutes = 240;
const jitterShare = 0.2;

/**
 * The pause in seconds before the next attempt after so many temporary failures: 5 minutes, doubled each time, at most
 * 4 hours. `random` in [0, 1) adds up to a fifth, so that what failed together does not come back together; the limits
 * hold with it. RFC 5321, section 4.5.4.1 asks for 30 minutes at least once the first quick tries are done.
 */
export function retrySeconds(setbacks: number, random: number): number {
  const doubled = firstMinutes * 2 ** Math.min(Math.max(setbacks, 1) - 1, 16);
  const base = Math.min(doubled, longestMinutes / (1 + jitterShare));
  return Math.round(base * 60 * (1 + jitterShare * random));
}
