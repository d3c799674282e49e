import { mergeFields, templateKinds } from '@regulars/outreach/domain';
import * as z from 'zod';

export const mergeFieldQuery = z.strictObject({ kind: z.enum(templateKinds).default('birthday') });
export type MergeFieldQuery = z.infer<typeof mergeFieldQuery>;

/** The fields that a letter of a kind may use. `fallback` tells whether words to fall back on are required. */
export const mergeFieldList = z
  .object({
    items: z.array(
      z.object({
        name: z.enum(mergeFields.map((field) => field.name)),
        says: z.string(),
        example: z.string(),
        fallback: z.boolean(),
        /** Ready to be put into a text: `{{first_name|friend}}`. */
        insert: z.string(),
      }),
    ),
  })
  .meta({ id: 'MergeFieldList' });
export type MergeFieldList = z.infer<typeof mergeFieldList>;
