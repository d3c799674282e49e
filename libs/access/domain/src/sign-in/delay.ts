/** Whose failures are counted together, and how patient we are with them. */
export interface Patience {
  /** failures that cost no waiting: people mistype */
  free: number;
  /** the longest wait, in seconds: never forever, so that nobody can lock the rightful owner out */
  longest: number;
}

/** One address trying one e-mail. */
export const forPair: Patience = { free: 4, longest: 15 * 60 };
/** One address trying any e-mails: a shop's people share one address, so this is generous. */
export const forAddress: Patience = { free: 30, longest: 60 };

/** Seconds to wait after so many failures in a row: nothing while free, then 2, 4, 8 … up to the longest. */
export function waitAfter(failures: number, patience: Patience): number {
  const counted = failures - patience.free;
  if (counted <= 0) return 0;
  return Math.min(2 ** Math.min(counted, 30), patience.longest);
}
