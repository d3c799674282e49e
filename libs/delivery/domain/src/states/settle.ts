import type { Temporal } from '@regulars/shared/calendar';
import type { Outcome } from '../smtp/outcome';
import { retrySeconds } from './retry';
import type { Attempting, ChannelKind, Delivery, Waiting } from './state';

/** What settling an attempt needs to know besides its outcome. */
export interface SettleContext {
  now: Temporal.Instant;
  /** When the message has lost its point. */
  expiresAt: Temporal.Instant;
  /** In [0, 1): spreads the retries. */
  random: number;
  /** A test: somebody watches, and a wrong password tried again and again would lock the account. */
  oneTry: boolean;
}

/** What becomes of an attempt by its outcome. Trouble of the channel's own costs the message nothing but time. */
export function settle(attempt: Attempting, outcome: Outcome, context: SettleContext): Delivery {
  const { now } = context;
  const { attempts, channel } = attempt;
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', at: now, attempts, channel, said: outcome.said };
    case 'unknown':
      return { state: 'unknown', since: now, attempts, said: outcome.said, left: false };
    case 'failed':
      return { state: 'failed', at: now, attempts, why: outcome.why, said: outcome.said };
    case 'channel':
      return waitOrExpire({ attempt, setbacks: attempt.setbacks, due: now, said: outcome.said }, context);
    case 'retry': {
      const setbacks = attempt.setbacks + 1;
      return waitOrExpire(
        { attempt, setbacks, due: now.add({ seconds: retrySeconds(setbacks, context.random) }), said: outcome.said },
        context,
      );
    }
  }
}

interface NextTry {
  attempt: Attempting;
  setbacks: number;
  due: Temporal.Instant;
  said: string;
}

function waitOrExpire({ attempt: { attempts }, setbacks, due, said }: NextTry, context: SettleContext): Delivery {
  if (context.oneTry) return { state: 'failed', at: context.now, attempts, why: 'not-handed-over', said };
  const late = due.epochMilliseconds >= context.expiresAt.epochMilliseconds;
  if (late) return { state: 'expired', at: context.now, attempts, said };
  return { state: 'waiting', due, attempts, setbacks, said };
}

export const diedWhileSending = 'The program stopped while this was being sent.';

/**
 * What an attempt is whose process died (its lease ran out with no word). With a mail server nobody knows how far it
 * came, so it is unknown. A file is written under the delivery's own name in one step, so writing it again is safe.
 */
export function abandon(attempt: Attempting, now: Temporal.Instant): Delivery {
  const { attempts, setbacks } = attempt;
  if (attempt.channel === 'files') return { state: 'waiting', due: now, attempts, setbacks, said: diedWhileSending };
  return { state: 'unknown', since: now, attempts, said: diedWhileSending, left: false };
}

/** Begins an attempt. */
export function begin(delivery: Waiting, channel: ChannelKind, now: Temporal.Instant): Attempting {
  return { state: 'attempting', attempts: delivery.attempts + 1, setbacks: delivery.setbacks, since: now, channel };
}
