import { feedbackAnswers, voiceKinds } from '@regulars/care/domain';
import { idText, instantText, line, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

const word = line(60).refine((text) => /[\p{L}\p{N}]/u.test(text), 'This needs a letter or a number.');
const name = word.describe('What it is called: "Parking". It suggests itself too.');
const words = z.array(word).max(50, 'At most 50 words.').describe('Words that suggest it: "park", "car".');

/** The owner's label for what customers speak of. */
export const themeInput = z.strictObject({ name, words: words.default([]) }).meta({ id: 'ThemeInput' });
export type ThemeInput = z.infer<typeof themeInput>;

/** What is left out stays. */
export const themeChange = z
  .strictObject({ name: name.optional(), words: words.optional() })
  .meta({ id: 'ThemeChange' });
export type ThemeChange = z.infer<typeof themeChange>;

export const themeName = z.object({ id: idText, name: z.string() });
export type ThemeName = z.infer<typeof themeName>;

/** A theme, and how often it was spoken of of late; a complaint counts as bad. */
export const theme = themeName
  .extend({
    words: z.array(z.string()),
    months: z
      .array(z.object({ month: z.string(), good: z.int(), ok: z.int(), bad: z.int() }))
      .describe('The last six months with this one, oldest first.'),
  })
  .meta({ id: 'Theme' });
export type ThemeView = z.infer<typeof theme>;

/** `GET /api/themes`: by name. */
export const themeList = z.object({ items: z.array(theme) }).meta({ id: 'ThemeList' });
export type ThemeList = z.infer<typeof themeList>;

const themes = z.array(themeName).describe('What it is about, as one of you said.');
const suggested = z.array(themeName).describe('What its words suggest and nobody has said yes or no to.');

/** What a piece of feedback or a complaint is about. */
export const themed = z.object({ themes, suggested }).meta({ id: 'Themed' });
export type Themed = z.infer<typeof themed>;

/** Whether a theme fits; one that does not is not suggested there again. */
export const themeMark = z.strictObject({ fits: z.boolean().default(true) }).meta({ id: 'ThemeMark' });
export type ThemeMark = z.infer<typeof themeMark>;

/** One time that a customer spoke of something: feedback, or a complaint, which is always bad. */
export const voice = z
  .object({
    kind: z.enum(voiceKinds),
    id: idText,
    customer: z.object({ id: idText, name: z.string() }),
    answer: z.enum(feedbackAnswers),
    words: z.string().nullable(),
    saidAt: instantText,
    themes,
    suggested,
  })
  .meta({ id: 'Voice' });
export type VoiceView = z.infer<typeof voice>;

/** `GET /api/themes/unsorted`: what has no theme yet and whose words suggest one, the newest first. */
export const unsortedVoices = z.object({ items: z.array(voice), total: z.int() }).meta({ id: 'UnsortedVoices' });
export type UnsortedVoices = z.infer<typeof unsortedVoices>;

/** `GET /api/themes/:id?month=2026-11`: of one month, or all; the newest first. */
export const themeVoicesQuery = pageQuery
  .omit({ q: true })
  .extend({ month: z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'A month is written YYYY-MM.').optional() }); // prettier-ignore
export type ThemeVoicesQuery = z.infer<typeof themeVoicesQuery>;

/** A theme with a page of who spoke of it. */
export const themeVoices = pageOf(voice).extend(theme.shape).meta({ id: 'ThemeVoices' });
export type ThemeVoices = z.infer<typeof themeVoices>;
