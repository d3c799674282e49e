import type { CancelReason, Delivery, DeliveryState, FailureReason } from './state';

/** A state as the screen says it. */
export function stateInWords(state: DeliveryState): string {
  const words: Record<DeliveryState, string> = {
    waiting: 'Waiting',
    attempting: 'Being sent',
    sent: 'Sent',
    unknown: 'May have been sent',
    failed: 'Not sent',
    expired: 'Too late to send',
    cancelled: 'Called off',
  };
  return words[state];
}

/** Where a delivery stands as the screen says it; what came back was sent before. */
export function deliveryInWords(delivery: Delivery): string {
  if (delivery.state === 'failed' && isReturned(delivery.why)) return 'Came back';
  return stateInWords(delivery.state);
}

/** Whether it had been sent, and came back. */
export const isReturned = (why: FailureReason): boolean => why === 'bounced' || why === 'came-back';

/** Why a message could not be sent, in one sentence. */
export function failureInWords(why: FailureReason): string {
  const words: Record<FailureReason, string> = {
    'no-such-address': 'The mail server says there is no such address. Nothing more is sent to it.',
    'bad-address': 'This is not an address that mail can be sent to.',
    'sample-address': 'This is a sample address; nothing is ever sent to it.',
    'mailbox-full': 'Their mailbox is full.',
    refused: 'Their mail server refused it.',
    'refused-by-policy': 'Their mail server does not accept this message from us.',
    'too-large': 'The message is larger than the mail server takes.',
    'not-handed-over': 'It could not be handed to the mail server.',
    bounced: 'It came back: there is no such mailbox. Nothing more is sent to this address.',
    'came-back': 'It came back: their mail server could not deliver it.',
  };
  return words[why];
}

/** Why a message was called off, in one sentence. */
export function cancelInWords(why: CancelReason): string {
  const words: Record<CancelReason, string> = {
    'called-off': 'It was called off before it was sent.',
    suppressed: 'This address asked for no more of these, or cannot receive mail.',
    'not-welcome': 'It was no longer welcome when its time came.',
    erased: 'The customer was erased.',
  };
  return words[why];
}
