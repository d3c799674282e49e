import { idText, instantText, line, lines } from '@regulars/shared/contract';
import * as z from 'zod';

/** An answer that a customer has given, in their words, so that nobody asks twice. */
export const newTold = z
  .strictObject({
    topic: line(200).describe('What was asked, or what it is about: "Which wood?".'),
    answer: lines(4_000).describe('The answer in their words.'),
    heardAt: instantText.optional().describe('When it was said; now if not said.'),
    interactionId: idText.nullable().default(null).describe('The contact in which it was said, once it is written.'),
  })
  .meta({ id: 'NewTold' });
export type NewTold = z.infer<typeof newTold>;

export const told = z
  .object({
    id: idText,
    topic: z.string(),
    answer: z.string(),
    heardBy: z.string().nullable().describe('Who heard it; null where that colleague is gone.'),
    heardAt: instantText,
    interactionId: idText.nullable(),
  })
  .meta({ id: 'Told' });
export type ToldView = z.infer<typeof told>;

/** `GET /api/customers/:id/told`: newest first, the last 200. */
export const toldList = z.object({ items: z.array(told) }).meta({ id: 'ToldList' });
export type ToldList = z.infer<typeof toldList>;
