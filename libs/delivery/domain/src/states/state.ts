import type { Temporal } from '@regulars/shared/calendar';

/** Where a delivery stands. `unknown`: the server may have taken it; it is never sent again by itself. */
export const deliveryStates = ['waiting', 'attempting', 'sent', 'unknown', 'failed', 'expired', 'cancelled'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What messages are handed to: a mail server, or files in a folder where none is set up. */
export const channelKinds = ['smtp', 'files'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Why a delivery failed for good. */
export const failureReasons = [
  'no-such-address',
  'bad-address',
  'sample-address',
  'mailbox-full',
  'refused',
  'refused-by-policy',
  'too-large',
  'not-handed-over',
  /** It came back: there is no such mailbox. */
  'bounced',
  /** It came back for another reason. */
  'came-back',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** Why a delivery was called off before it was attempted. */
export const cancelReasons = ['called-off', 'suppressed', 'not-welcome', 'erased'] as const;
export type CancelReason = (typeof cancelReasons)[number];

export type Delivery =
  | {
      state: 'waiting';
      due: Temporal.Instant;
      /** How many attempts were begun so far. */
      attempts: number;
      /** How many of them failed for now and through this message alone; the pause before the next grows with it. */
      setbacks: number;
      /** What the server said last, if it was tried. */
      said?: string;
    }
  | { state: 'attempting'; attempts: number; setbacks: number; since: Temporal.Instant; channel: ChannelKind }
  | { state: 'sent'; at: Temporal.Instant; attempts: number; channel: ChannelKind; said: string }
  | { state: 'unknown'; since: Temporal.Instant; attempts: number; said: string; left: boolean }
  | { state: 'failed'; at: Temporal.Instant; attempts: number; why: FailureReason; said: string }
  | { state: 'expired'; at: Temporal.Instant; attempts: number; said?: string }
  | { state: 'cancelled'; at: Temporal.Instant; attempts: number; why: CancelReason; said?: string };

export type Waiting = Extract<Delivery, { state: 'waiting' }>;
export type Attempting = Extract<Delivery, { state: 'attempting' }>;

/** Whether nothing more will happen to it by itself. */
export function isSettled(state: DeliveryState): boolean {
  return state !== 'waiting' && state !== 'attempting';
}
