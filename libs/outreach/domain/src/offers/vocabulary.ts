/** Whether an offer goes with a code: none, one for all, or one of their own for each. */
export const codeModes = ['none', 'shared', 'single'] as const;
export type CodeMode = (typeof codeModes)[number];

/** Whom an offer is for: those who like what it is about, or on purpose a group, whatever they like. */
export const offerAudiences = ['interest', 'segment'] as const;
export type OfferAudience = (typeof offerAudiences)[number];

/** A draft goes to nobody; what is scheduled waits for its day; what was stopped sends nothing more. */
export const offerStates = ['draft', 'scheduled', 'running', 'stopped', 'ended'] as const;
export type OfferState = (typeof offerStates)[number];
