import type { Temporal } from '@regulars/shared/calendar';
import { isSampleAddress } from '../recipients/reserved';
import type { ChannelKind, Delivery, Waiting } from './state';

/** What is known of a message at the moment it is claimed. */
export interface Candidate {
  delivery: Waiting;
  address: string;
  expiresAt: Temporal.Instant;
  suppressed: boolean;
  channel: ChannelKind;
}

/** How long a message waits when nobody can say whether it is still welcome. */
const unansweredMinutes = 15;

/** Whether a message may go now by what the outbox itself knows; if not, what becomes of it. */
export function admit(candidate: Candidate, now: Temporal.Instant): Delivery | 'go' {
  const { attempts, said } = candidate.delivery;
  const last = said === undefined ? {} : { said };
  if (candidate.expiresAt.epochMilliseconds <= now.epochMilliseconds)
    return { state: 'expired', at: now, attempts, ...last };
  if (candidate.suppressed) return { state: 'cancelled', at: now, attempts, why: 'suppressed' };
  if (candidate.channel === 'smtp' && isSampleAddress(candidate.address)) {
    return { state: 'failed', at: now, attempts, why: 'sample-address', said: '' };
  }
  return 'go';
}

/** No longer welcome: consent was withdrawn, or what else changed while it waited. */
export function turnAway(delivery: Waiting, because: string, now: Temporal.Instant): Delivery {
  return { state: 'cancelled', at: now, attempts: delivery.attempts, why: 'not-welcome', said: because };
}

/** Nobody answers for it: it waits, visibly, rather than go without being asked about or be lost. */
export function postpone(delivery: Waiting, now: Temporal.Instant): Waiting {
  return {
    ...delivery,
    due: now.add({ minutes: unansweredMinutes }),
    said: 'Nobody could say whether this is still welcome.',
  };
}
