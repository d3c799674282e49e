/**
 * Where a touchpoint stands. `proposed` waits for approval; `waiting` is with the post; `unknown` may have been sent and is
 * never sent again by itself; `task` is for a person to do, `done` once they did.
 */
export const touchpointStatuses = [
  'proposed',
  'planned',
  'held',
  'waiting',
  'sent',
  'unknown',
  'failed',
  'task',
  'done',
  'skipped',
  'expired',
  'withdrawn',
] as const;
export type TouchpointStatus = (typeof touchpointStatuses)[number];

/** What a person may do with a touchpoint. */
export const touchpointActions = [
  'approve',
  'move',
  'hold',
  'release',
  'send-now',
  'hand-over',
  'done',
  'skip',
  'undo',
  'resend',
  'leave',
] as const;
export type TouchpointAction = (typeof touchpointActions)[number];

/** The words a greeting is written in: for the day itself, or for a day that has just passed. */
export const wordings = ['on-the-day', 'belated'] as const;
export type Wording = (typeof wordings)[number];

/**
 * Why something waits for somebody: it wants approval, is held, was missed, may have been sent, failed, or is a person's to
 * do.
 */
export const touchpointNeeds = ['approval', 'held', 'missed', 'unsure', 'failed', 'task'] as const;
export type TouchpointNeed = (typeof touchpointNeeds)[number];
