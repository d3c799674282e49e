import { idText, line, lines } from '@regulars/shared/contract';
import * as z from 'zod';

/** Words for a hard moment, as the owner wants them; whoever speaks opens them, and nobody is scored by them. */
export const practiceCardText = z
  .strictObject({
    title: line(120).describe('The moment: "Somebody is angry".'),
    words: lines(4_000).describe('What helps, a line each.'),
  })
  .meta({ id: 'PracticeCardText' });
export type PracticeCardText = z.infer<typeof practiceCardText>;

export const practiceCard = z.object({ id: idText, title: z.string(), words: z.string() }).meta({ id: 'PracticeCard' });
export type PracticeCardView = z.infer<typeof practiceCard>;

/** `GET /api/practice-cards`: in the order they were written. */
export const practiceCardList = z.object({ items: z.array(practiceCard) }).meta({ id: 'PracticeCardList' });
export type PracticeCardList = z.infer<typeof practiceCardList>;
