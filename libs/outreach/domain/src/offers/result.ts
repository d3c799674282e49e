/** What may have come of an offer for one customer; what may have been sent is not among what was sent. */
export const resultParts = ['sent', 'maybe-sent', 'redeemed', 'noted'] as const;
export type ResultPart = (typeof resultParts)[number];

/** What the customers of an offer have in common: what of it they like, and where they live. */
export const resultGroupings = ['interest', 'city'] as const;
export type ResultGrouping = (typeof resultGroupings)[number];

/** How a line of the result is called. */
export function resultLabel(by: ResultGrouping, value: string | null): string {
  if (value !== null) return value;
  return by === 'interest' ? 'Brought the code without a letter' : 'City not known';
}
