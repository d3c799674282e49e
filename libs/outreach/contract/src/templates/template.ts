import { languageText } from '@regulars/access/contract';
import { idText, instantText, line, lines } from '@regulars/shared/contract';
import { mistakesIn, templateKinds } from '@regulars/outreach/domain';
import * as z from 'zod';

const merged = <Text extends z.ZodType<string>>(text: Text) =>
  text.check((context) => {
    for (const message of mistakesIn(context.value))
      context.issues.push({ code: 'custom', message, input: context.value });
  });

/**
 * The words of a letter. Fields are `{{first_name|friend}}`, with words to fall back on. The belated ones are for a day
 * late: a birthday wish and one for a date have them, all other kinds are never sent late and have null.
 */
export const letterWords = z
  .strictObject({
    subject: merged(line(150)),
    body: merged(lines(5000)),
    belatedSubject: merged(line(150)).nullable().default(null),
    belatedBody: merged(lines(5000)).nullable().default(null),
  })
  .meta({ id: 'LetterWords' });
export type LetterWords = z.infer<typeof letterWords>;

/** The words in one language. */
export const languageWords = letterWords.extend({ language: languageText }).meta({ id: 'LanguageWords' });

/** A template to be made. Without words it starts with those that every shop starts with for its kind. */
export const newTemplate = z
  .strictObject({
    name: line(100),
    kind: z.enum(templateKinds),
    words: z.array(languageWords).min(1).max(40).optional(),
    /** The main language, in which everybody else reads it; left out: that of the first words. */
    language: languageText.optional(),
  })
  .refine(({ words = [] }) => new Set(words.map(({ language }) => language)).size === words.length, {
    path: ['words'],
    message: 'Each language can be there once.',
  })
  .refine(({ words, language }) => language === undefined || words?.some((one) => one.language === language), {
    path: ['language'],
    message: 'There are no words in this language.',
  })
  .meta({ id: 'NewTemplate' });
export type NewTemplate = z.infer<typeof newTemplate>;

/** What a copy is called. */
export const templateCopy = z.strictObject({ name: line(100) }).meta({ id: 'TemplateCopy' });

/** What can be changed on a template itself; its words have their own addresses. */
export const templateChange = z
  .strictObject({ name: line(100), language: languageText })
  .partial()
  .meta({ id: 'TemplateChange' });
export type TemplateChange = z.infer<typeof templateChange>;

/** A template with its words by language, those of the main language first. `usedBy` names what writes in them. */
export const template = z
  .object({
    id: idText,
    name: z.string(),
    kind: z.enum(templateKinds),
    /** The main language, in which everybody reads it who has no words of their own. */
    language: z.string(),
    words: z.array(
      z.object({
        language: z.string(),
        subject: z.string(),
        body: z.string(),
        belatedSubject: z.string().nullable(),
        belatedBody: z.string().nullable(),
      }),
    ),
    usedBy: z.array(z.string()),
    updatedAt: instantText,
  })
  .meta({ id: 'Template' });
export type Template = z.infer<typeof template>;

export const templateQuery = z.strictObject({ kind: z.enum(templateKinds).optional() });
export const templateList = z.object({ items: z.array(template) }).meta({ id: 'TemplateList' });
