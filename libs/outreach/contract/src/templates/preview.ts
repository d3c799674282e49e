import { languageText } from '@regulars/access/contract';
import { idText } from '@regulars/shared/contract';
import { wordings } from '@regulars/outreach/domain';
import * as z from 'zod';
import { letterWords } from './template';

/** A letter exactly as it would be sent. `to` is null where the customer has no address. */
export const letter = z
  .object({
    to: z.string().nullable(),
    subject: z.string(),
    text: z.string(),
    /** Shows the shop's picture as `cid:…`, which is at `/api/letterhead/logo`. */
    html: z.string(),
    /** Who is named as sender, where that is not the shop alone. */
    fromName: z.string().nullable().optional(),
    /** Where an answer goes, where that is not the shop's address. */
    replyTo: z.string().nullable().optional(),
  })
  .meta({ id: 'Letter' });
export type LetterView = z.infer<typeof letter>;

/**
 * A draft to look at: for a chosen customer, else the next one it would reach, else a made-up one. In a language, else in
 * the customer's.
 */
export const previewRequest = z
  .strictObject({
    customerId: idText.optional(),
    wording: z.enum(wordings).default('on-the-day'),
    language: languageText.optional(),
    draft: letterWords.optional(),
  })
  .meta({ id: 'TemplatePreviewRequest' });
export type PreviewRequest = z.infer<typeof previewRequest>;

/** The letter, whom it is for (null: a made-up customer), in which words, and whom to look at before and after. */
export const templatePreview = z
  .object({
    customer: z.object({ id: idText, name: z.string() }).nullable(),
    language: z.string(),
    previousId: idText.nullable(),
    nextId: idText.nullable(),
    letter,
  })
  .meta({ id: 'TemplatePreview' });
export type TemplatePreview = z.infer<typeof templatePreview>;

/** What became of "send me a test": it goes to the signed-in user, through the same outbox. */
export const testSent = z.object({ to: z.string(), sentence: z.string() }).meta({ id: 'TestSent' });
export type TestSent = z.infer<typeof testSent>;
