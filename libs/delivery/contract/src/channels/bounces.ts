import * as z from 'zod';
import { instantText, line } from '@regulars/shared/contract';
import { securities } from '@regulars/delivery/domain';
import { hostText } from './host';

/** The mailbox in which mails come back: it is read every five minutes. */
export const bounceMailboxSettings = z
  .strictObject({
    host: hostText,
    port: z.int().min(1).max(65_535),
    security: z.enum(securities),
    user: line(254),
    /** Left out: as it was. Kept encrypted and never given out again. */
    password: z.string().min(1).max(500).optional(),
    folder: line(200).default('INBOX'),
  })
  .meta({ id: 'BounceMailboxSettings' });
export type BounceMailboxSettings = z.infer<typeof bounceMailboxSettings>;

/** The mailbox as it can be read, how it is doing and what was found in it. */
export const bounceMailbox = z
  .object({
    host: z.string(),
    port: z.int(),
    security: z.enum(securities),
    user: z.string(),
    folder: z.string(),
    /** When it was read last. */
    checkedAt: instantText.nullable(),
    /** It cannot be read. */
    trouble: z.object({ said: z.string(), since: instantText }).nullable(),
    /** Mails that came back so far. */
    bounced: z.int(),
    /** Complaints so far. */
    complained: z.int(),
    /** Reports that nobody could make sense of. */
    notUnderstood: z.int(),
  })
  .meta({ id: 'BounceMailbox' });
export type BounceMailbox = z.infer<typeof bounceMailbox>;

/** The mailbox, or none. */
export const bounceMailboxAnswer = z.object({ mailbox: bounceMailbox.nullable() }).meta({ id: 'BounceMailboxAnswer' });
export type BounceMailboxAnswer = z.infer<typeof bounceMailboxAnswer>;

/** What a look into the mailbox came to. */
export const bounceCheck = z
  .object({
    well: z.boolean(),
    /** What was found, or why it could not be read. */
    sentence: z.string(),
    mailbox: bounceMailbox.nullable(),
  })
  .meta({ id: 'BounceCheck' });
export type BounceCheck = z.infer<typeof bounceCheck>;
