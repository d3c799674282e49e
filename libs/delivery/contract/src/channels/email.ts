import * as z from 'zod';
import { emailText, instantText, line } from '@regulars/shared/contract';
import { readableDkim } from './dkim';
import { hostText } from './host';
import { pauseReasons, securities } from '@regulars/delivery/domain';

const limit = z.int().min(1, 'At least 1.').max(1_000_000).nullable();

const isLoopbackUrl = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
const tokenUrl = z
  .url()
  .max(1000)
  .refine((text) => {
    // What is no address at all is told by z.url.
    if (!URL.canParse(text)) return true;
    const url = new URL(text);
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackUrl(url));
  }, 'This must be an https:// address.');

/** Logging in by OAuth 2 (XOAUTH2) instead of a password. */
export const oauthSettings = z
  .strictObject({
    clientId: line(254),
    /** Left out: as it was. null: none. Kept encrypted and never given out again. */
    clientSecret: z.string().min(1).max(2000).nullable().optional(),
    /** Left out: as it was. Kept encrypted and never given out again. */
    refreshToken: z.string().min(1).max(8000).optional(),
    /** Where access tokens are asked for; no other address is. */
    tokenUrl,
  })
  .meta({ id: 'OAuthSettings' });
export type OAuthSettings = z.infer<typeof oauthSettings>;

/** The mail server and how to use it, as the owner writes it. */
export const emailSettings = z
  .strictObject({
    host: hostText,
    port: z.int().min(1).max(65_535),
    security: z.enum(securities),
    user: line(254).nullable(),
    /** Left out: as it was. null: none. It is kept encrypted and never given out again. */
    password: z.string().min(1).max(500).nullable().optional(),
    /** Log in by OAuth 2; then there is no password. */
    oauth: oauthSettings.nullable().default(null),
    fromAddress: emailText,
    fromName: line(200).nullable(),
    /** The most that the provider takes in any hour; null: no limit. */
    perHour: limit,
    /** The most that the provider takes in any 24 hours; null: no limit. */
    perDay: limit,
    /** How many connections at once. */
    connections: z.int().min(1).max(20).default(4),
  })
  .meta({ id: 'EmailSettings' });
export type EmailSettings = z.infer<typeof emailSettings>;

/** The settings as they can be read: whether there is a password, never which. */
export const readableEmailSettings = z
  .object({
    host: z.string(),
    port: z.int(),
    security: z.enum(securities),
    user: z.string().nullable(),
    hasPassword: z.boolean(),
    oauth: z.object({ clientId: z.string(), tokenUrl: z.string(), hasClientSecret: z.boolean() }).nullable(),
    fromAddress: z.string(),
    fromName: z.string().nullable(),
    perHour: z.int().nullable(),
    perDay: z.int().nullable(),
    connections: z.int(),
  })
  .meta({ id: 'ReadableEmailSettings' });
export type ReadableEmailSettings = z.infer<typeof readableEmailSettings>;

/** How delivery is doing; also part of the status that every screen shows. */
export const deliveryStatus = z
  .object({
    /** `files`: no mail server is set up, messages are written to `outboxDir`. */
    mode: z.enum(['smtp', 'files']),
    outboxDir: z.string(),
    /** Nothing is sent until the owner mends this. */
    paused: z
      .object({ why: z.enum(pauseReasons), what: z.string(), todo: z.string(), said: z.string(), since: instantText })
      .nullable(),
    /** The server could not be reached last time; it is tried again by itself. */
    trouble: z.object({ said: z.string(), since: instantText }).nullable(),
    /** The provider's limit is reached; the next message goes at `nextAt`. */
    limit: z.object({ reached: z.enum(['hour', 'day']), nextAt: instantText }).nullable(),
    /** When the outbox was last worked through, and when next. `late`: it should have run and did not. */
    heartbeat: z.object({ lastRunAt: instantText.nullable(), nextRunAt: instantText.nullable(), late: z.boolean() }),
    /** Why the mailbox for bounces cannot be read; null if it can, or there is none. */
    mailboxTrouble: z.string().nullable(),
    counts: z.object({
      /** Waiting in all, for now or later. */
      waiting: z.int(),
      /** Due by now and not sent yet. */
      due: z.int(),
      /** Due for a quarter of an hour, or tried for an hour and not got through. */
      overdue: z.int(),
      /** May have been sent, and nobody has decided. */
      unknown: z.int(),
      sentLastDay: z.int(),
      failedLastDay: z.int(),
    }),
  })
  .meta({ id: 'DeliveryStatus' });
export type DeliveryStatusShape = z.infer<typeof deliveryStatus>;

export const emailChannel = z
  .object({
    /** Where the settings come from: the screen, SMTP_URL, or nowhere yet. */
    source: z.enum(['settings', 'environment', 'none']),
    settings: readableEmailSettings.nullable(),
    /** The key that signs our mail; null: it is not signed by us. */
    dkim: readableDkim.nullable(),
    status: deliveryStatus,
  })
  .meta({ id: 'EmailChannel' });
export type EmailChannel = z.infer<typeof emailChannel>;

/** A test goes through the same outbox as everything else. */
export const emailTest = z.strictObject({ to: emailText }).meta({ id: 'EmailTest' });
export type EmailTest = z.infer<typeof emailTest>;
