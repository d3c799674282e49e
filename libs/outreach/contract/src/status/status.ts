import { warningKinds } from '@regulars/delivery/domain';
import { instantText } from '@regulars/shared/contract';
import * as z from 'zod';

/** What somebody should know about the sending. */
export const warning = z
  .object({
    kind: z.enum(warningKinds),
    /** Mail does not go out as it should; otherwise it only needs to be known. */
    grave: z.boolean(),
    /** What happened. */
    what: z.string(),
    /** What is safe, and what to do. */
    safe: z.string(),
    /** When it goes on by itself, if that is known. */
    goesOnAt: instantText.nullable(),
  })
  .meta({ id: 'Warning' });
export type Warning = z.infer<typeof warning>;

/** Whether the machinery runs. `overdue` means the scheduler should have looked and did not; say so loudly. */
export const status = z
  .object({
    scheduler: z.object({
      lastRun: instantText.nullable(),
      nextRun: instantText.nullable(),
      overdue: z.boolean(),
      sentence: z.string(),
    }),
    mail: z.object({
      /** `files`: no mail server is set up, messages are written to DATA_DIR/outbox. */
      mode: z.enum(['smtp', 'files']),
      /** Why sending is paused; null while it is not. */
      pausedBecause: z.string().nullable(),
      waiting: z.int(),
      unknown: z.int(),
      sentence: z.string(),
    }),
    /** What everybody should know, the most urgent first; empty while all is well. */
    warnings: z.array(warning),
  })
  .meta({ id: 'Status' });
export type Status = z.infer<typeof status>;
