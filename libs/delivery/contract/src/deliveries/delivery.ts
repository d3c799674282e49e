import * as z from 'zod';
import { idText, instantText, pageOf, pageQuery } from '@regulars/shared/contract';
import { channelKinds, deliveryStates } from '@regulars/delivery/domain';

/** One message handed to the outbox, and what became of it. */
export const delivery = z
  .object({
    id: idText,
    /** The idempotency key that it came with: one delivery per key. */
    key: z.string(),
    purpose: z.string(),
    to: z.object({ address: z.string(), name: z.string().nullable() }),
    subject: z.string(),
    state: z.enum(deliveryStates),
    /** The state as a person says it: "May have been sent". */
    stateWords: z.string(),
    /** Why, in one sentence, where there is something to say. */
    because: z.string().nullable(),
    /** What the mail server said, word for word. */
    said: z.string().nullable(),
    /** When it goes out next, while it waits. */
    dueAt: instantText,
    expiresAt: instantText,
    /** When it came to where it stands. */
    changedAt: instantText,
    createdAt: instantText,
    attempts: z.int(),
    /** What it went to: a mail server, or files in a folder. */
    channel: z.enum(channelKinds).nullable(),
    canResend: z.boolean(),
    canLeave: z.boolean(),
  })
  .meta({ id: 'Delivery' });
export type DeliveryItem = z.infer<typeof delivery>;

export const deliveryPage = pageOf(delivery).meta({ id: 'DeliveryPage' });
export type DeliveryPage = z.infer<typeof deliveryPage>;

/** What to list: one state, or `attention` for all that asks for a person (may have been sent, not sent, too late). */
export const deliveriesQuery = pageQuery.extend({
  state: z.enum([...deliveryStates, 'attention']).optional(),
  purpose: z.string().max(60).optional(),
});
export type DeliveriesQuery = z.infer<typeof deliveriesQuery>;

/** Error codes of this part. */
export const deliveryErrors = {
  /** The delivery is not in a state in which this can be done. */
  notPossible: 'delivery-not-possible',
  /** The mail server is set by SMTP_URL and cannot be changed here. */
  setByEnvironment: 'channel-set-by-environment',
  /** A password would travel unencrypted to another machine. */
  passwordInTheClear: 'channel-password-in-the-clear',
  /** A secret is missing, or would go to another server than the one it was given for. */
  secretMissing: 'channel-secret-missing',
  /** What was pasted is no key that DKIM can use. */
  notAKey: 'channel-not-a-key',
} as const;
