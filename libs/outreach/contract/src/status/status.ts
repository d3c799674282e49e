import { instantText } from '@regulars/shared/contract';
import * as z from 'zod';

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
    /** What the owner should know, one sentence each, the most urgent first. */
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Status' });
export type Status = z.infer<typeof status>;
