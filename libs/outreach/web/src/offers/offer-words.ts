import type { OfferState } from '@regulars/outreach/domain';

/** How the state of an offer is called. */
export const stateWords = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  running: 'Running',
  stopped: 'Stopped',
  ended: 'Ended',
} as const satisfies Record<OfferState, string>;
