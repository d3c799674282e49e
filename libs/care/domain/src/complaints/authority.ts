/** An amount in the smallest unit of the shop's currency. */
export interface Limit {
  /** up to which a rep decides alone; 0: always ask */
  minor: number;
  currency: string;
}

/** Something promised to make up for it; without an amount it is a kindness that costs nothing to speak of. */
export interface Remedy {
  amount: { minor: number; currency: string } | null;
}

/**
 * Whether this person may grant this at once: managers and owners any, a rep up to the owner's limit in the shop's own
 * currency. Otherwise a manager is asked.
 */
export function mayGrant(role: 'rep' | 'manager' | 'owner', { amount }: Remedy, limit: Limit): boolean {
  if (role !== 'rep' || amount === null) return true;
  return amount.currency === limit.currency && amount.minor <= limit.minor;
}
