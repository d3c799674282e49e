import { idText } from '@regulars/shared/contract';
import * as z from 'zod';
import { moveRequest } from './touchpoint';

/** What can be done with several at once. */
export const bulkActions = ['approve', 'hold', 'release', 'skip', 'undo', 'resend', 'leave'] as const;
export type BulkAction = (typeof bulkActions)[number];

const ids = z.array(idText).min(1).max(200);

/** One act for several, at most 200: each by itself, so that one that is refused keeps none of the others back. */
export const bulkRequest = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.enum(bulkActions), ids }),
    z.strictObject({ action: z.literal('move'), ids, to: moveRequest }),
  ])
  .meta({ id: 'TouchpointBulkRequest' });
export type BulkRequest = z.infer<typeof bulkRequest>;

/** Which were done, and which were not and why. */
export const bulkResult = z
  .object({ done: z.array(idText), refused: z.array(z.object({ id: idText, sentence: z.string() })) })
  .meta({ id: 'TouchpointBulkResult' });
export type BulkResult = z.infer<typeof bulkResult>;
