import type { Temporal } from '@regulars/shared/calendar';
import type { Delivery, FailureReason } from './state';

export type HandVerdict = { kind: 'done'; delivery: Delivery } | { kind: 'not-possible'; because: string };

/** Failures that no second try can mend: the address itself is wrong. */
const hopeless: readonly FailureReason[] = ['no-such-address', 'bad-address', 'sample-address', 'bounced'];

/** Whether a failed delivery could go at another try, or only after its address was corrected. */
export const mayGoAgain = (why: FailureReason): boolean => !hopeless.includes(why);

const settled: Record<'waiting' | 'attempting' | 'sent' | 'expired' | 'cancelled', string> = {
  waiting: 'It has not been sent yet and goes out by itself.',
  attempting: 'It is being sent at this moment.',
  sent: 'The mail server has taken it already.',
  expired: 'Its time has passed; plan a new one instead.',
  cancelled: 'It was called off; plan a new one instead.',
};

/** Sends again what may have been sent, or what failed for a reason that can pass. A person decides this, never the outbox. */
export function resend(delivery: Delivery, now: Temporal.Instant): HandVerdict {
  if (delivery.state !== 'unknown' && delivery.state !== 'failed')
    return { kind: 'not-possible', because: settled[delivery.state] };
  if (delivery.state === 'failed' && !mayGoAgain(delivery.why)) {
    return { kind: 'not-possible', because: 'This address cannot receive mail. Correct the address first.' };
  }
  return { kind: 'done', delivery: { state: 'waiting', due: now, attempts: delivery.attempts, setbacks: 0 } };
}

/** Leaves what may have been sent as it is: it no longer asks for anybody's attention. */
export function leave(delivery: Delivery): HandVerdict {
  if (delivery.state === 'unknown') return { kind: 'done', delivery: { ...delivery, left: true } };
  return { kind: 'not-possible', because: 'Only a message that may have been sent can be left as it is.' };
}
