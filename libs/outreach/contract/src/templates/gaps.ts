import { languageText } from '@regulars/access/contract';
import { idText } from '@regulars/shared/contract';
import * as z from 'zod';
import { letterWords } from './template';

/** Whose letters to look into: the customers named, else those that are planned, else all who have an address. */
export const gapsRequest = z
  .strictObject({
    customerIds: z.array(idText).max(10_000).optional(),
    /** Words that are not saved, in place of those in their language; left out: the main one. */
    draft: letterWords.optional(),
    language: languageText.optional(),
  })
  .meta({ id: 'TemplateGapsRequest' });
export type GapsRequest = z.infer<typeof gapsRequest>;

/** What real recipients lack of that which the words use: "12 of 59 have no first name: they read “friend”." */
export const templateGaps = z
  .object({
    audience: z.enum(['chosen', 'coming', 'everybody']),
    total: z.int(),
    gaps: z.array(z.object({ field: z.string(), language: z.string(), count: z.int(), sentence: z.string() })),
  })
  .meta({ id: 'TemplateGaps' });
export type TemplateGaps = z.infer<typeof templateGaps>;
