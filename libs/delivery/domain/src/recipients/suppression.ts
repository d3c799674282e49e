/** Why nothing (of a purpose) goes to an address any more. */
export const suppressionReasons = ['no-such-address', 'asked-not-to', 'complained', 'bounced', 'erased'] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** Whether the address itself takes no mail, whatever its owner wishes. */
export const isUndeliverable = (reason: SuppressionReason): boolean =>
  reason === 'bounced' || reason === 'no-such-address';

/** Stands for every purpose. */
export const allPurposes = 'all';

/** The purpose of a test that somebody sends to themselves: it goes out even while the channel is paused. */
export const testPurpose = 'test';
