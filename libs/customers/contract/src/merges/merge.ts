import { idText, instantText } from '@regulars/shared/contract';
import * as z from 'zod';
import { customerRef, personRef } from '../customers/customer';

/**
 * What can be chosen where two records of one person say different things; `email` and `phone` are the ones to use
 * first. Nothing else is chosen: addresses, numbers and tags of both stay, and a "do not contact" of either holds.
 */
export const mergeFields = [
  'name',
  'company',
  'email',
  'phone',
  'address',
  'language',
  'zone',
  'rep',
  'metThrough',
  'sentBy',
  'birthday',
  'reference',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** `POST /api/customers/:id/merge` */
export const mergeInput = z
  .strictObject({
    from: idText.describe('The record that is merged into this one.'),
    take: z
      .array(z.enum(mergeFields))
      .max(mergeFields.length)
      .default([])
      .describe('What the other record knows better. What this one does not know at all comes from the other anyway.'),
  })
  .meta({ id: 'MergeInput' });
export type MergeInput = z.infer<typeof mergeInput>;

/** Two records of one person that became one. */
export const merged = z
  .object({
    id: idText,
    into: customerRef.describe('The record that stayed.'),
    from: customerRef.describe('The record that was merged into it, by the name it had.'),
    mergedAt: instantText,
    mergedBy: personRef.nullable().describe('Null if they are gone, or it was a program.'),
    undoneAt: instantText.nullable(),
    canUndo: z.boolean().describe('false once it was undone, or while the record that stayed is itself merged away.'),
  })
  .meta({ id: 'Merged' });
export type Merged = z.infer<typeof merged>;

/** `GET /api/customers/:id/merges`: of both kinds, newest first. */
export const mergeList = z.object({ items: z.array(merged) }).meta({ id: 'MergeList' });
export type MergeList = z.infer<typeof mergeList>;
