import { idText, instantText, line, lines } from '@regulars/shared/contract';
import { mergeFields, mistakesIn, wordings } from '@regulars/outreach/domain';
import * as z from 'zod';

const merged = <Text extends z.ZodType<string>>(text: Text) =>
  text.check((context) => {
    for (const message of mistakesIn(context.value))
      context.issues.push({ code: 'custom', message, input: context.value });
  });

/** The words of a greeting, for the day and for a day late. Fields are `{{first_name|friend}}`, with words to fall back on. */
export const templateText = z
  .strictObject({
    subject: merged(line(150)),
    body: merged(lines(5000)),
    belatedSubject: merged(line(150)),
    belatedBody: merged(lines(5000)),
  })
  .meta({ id: 'TemplateText' });
export type TemplateText = z.infer<typeof templateText>;

/** What can be changed on a template. */
export const templateChange = templateText
  .extend({ name: line(100) })
  .partial()
  .meta({ id: 'TemplateChange' });
export type TemplateChange = z.infer<typeof templateChange>;

export const template = z
  .object({
    id: idText,
    name: z.string(),
    subject: z.string(),
    body: z.string(),
    belatedSubject: z.string(),
    belatedBody: z.string(),
    updatedAt: instantText,
  })
  .meta({ id: 'Template' });
export type Template = z.infer<typeof template>;

export const templateList = z.object({ items: z.array(template) }).meta({ id: 'TemplateList' });

/** The fields a template may use. `fallback` tells whether words to fall back on are required. */
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

/** A letter exactly as it would be sent. `to` is null where the customer has no address. */
export const letter = z
  .object({ to: z.string().nullable(), subject: z.string(), text: z.string(), html: z.string() })
  .meta({ id: 'Letter' });
export type LetterView = z.infer<typeof letter>;

/** A draft to look at: for a chosen customer, else the next one it would reach, else a made-up one. */
export const previewRequest = z
  .strictObject({
    customerId: idText.optional(),
    wording: z.enum(wordings).default('on-the-day'),
    draft: templateText.optional(),
  })
  .meta({ id: 'TemplatePreviewRequest' });
export type PreviewRequest = z.infer<typeof previewRequest>;

/** The letter, whom it is for (null: a made-up customer), and whom to look at before and after. */
export const templatePreview = z
  .object({
    customer: z.object({ id: idText, name: z.string() }).nullable(),
    previousId: idText.nullable(),
    nextId: idText.nullable(),
    letter,
  })
  .meta({ id: 'TemplatePreview' });
export type TemplatePreview = z.infer<typeof templatePreview>;

/** What became of "send me a test": it goes to the signed-in user, through the same outbox. */
export const testSent = z.object({ to: z.string(), sentence: z.string() }).meta({ id: 'TestSent' });
export type TestSent = z.infer<typeof testSent>;
