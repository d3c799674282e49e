import { changeStandings, isPlainWords } from '@regulars/outreach/domain';
import { idText, instantText, lines } from '@regulars/shared/contract';
import * as z from 'zod';

/** What was changed because customers spoke of it, as they are told. */
export const newChange = z
  .strictObject({
    words: lines(1_000)
      .refine(isPlainWords, 'Please write it without {{.')
      .describe('As it stands in the letter: "We have three more parking places since May."'),
  })
  .meta({ id: 'NewChange' });
export type NewChange = z.infer<typeof newChange>;

export const change = z
  .object({
    id: idText,
    themeId: idText,
    words: z.string(),
    by: z.string().nullable().describe('Who wrote it down.'),
    madeAt: instantText,
    toldAt: instantText.nullable().describe('When you said that they are to be told; null as long as you have not.'),
    planned: z.int().describe('How many letters are still to go.'),
    told: z.int(),
    notTold: z.int(),
  })
  .meta({ id: 'Change' });
export type ChangeView = z.infer<typeof change>;

/** `GET /api/themes/:id/changes`: the newest first. */
export const changeList = z.object({ items: z.array(change) }).meta({ id: 'ChangeList' });
export type ChangeList = z.infer<typeof changeList>;

/** `GET /api/changes/:id/people`: everybody who spoke of it before, by name: who gets the letter, who does not, and why. */
export const changePeople = z
  .object({
    items: z.array(
      z.object({
        customer: z.object({ id: idText, name: z.string() }),
        standing: z.enum(changeStandings),
        why: z.string().describe('In words.'),
      }),
    ),
  })
  .meta({ id: 'ChangePeople' });
export type ChangePeople = z.infer<typeof changePeople>;
