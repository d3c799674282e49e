/** Where a touchpoint stands. `waiting` is with the post; `unknown` may have been sent and is never sent again by itself. */
export const touchpointStatuses = [
  'planned',
  'held',
  'waiting',
  'sent',
  'unknown',
  'failed',
  'skipped',
  'expired',
  'withdrawn',
] as const;
export type TouchpointStatus = (typeof touchpointStatuses)[number];

/** What a person may do with a touchpoint. */
export const touchpointActions = ['move', 'hold', 'release', 'skip', 'undo', 'resend', 'leave'] as const;
export type TouchpointAction = (typeof touchpointActions)[number];

/** The words a greeting is written in: for the day itself, or for a day that has just passed. */
export const wordings = ['on-the-day', 'belated'] as const;
export type Wording = (typeof wordings)[number];
