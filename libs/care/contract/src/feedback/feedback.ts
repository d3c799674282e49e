import { feedbackAbouts, feedbackAnswers, feedbackWays } from '@regulars/care/domain';
import { dayText, idText, instantText, lines, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';
import { themed } from '../themes/theme';

/** What a customer said of us, written down by one of us. */
export const newFeedback = z
  .strictObject({
    about: z.enum(['visit', 'talk']).default('talk').describe('After a visit, or of their own accord.'),
    day: dayText.optional().describe('The day they said it, or of the visit they speak of; today if not said.'),
    answer: z.enum(feedbackAnswers),
    words: lines(2_000).nullable().default(null).describe('In their words.'),
  })
  .meta({ id: 'NewFeedback' });
export type NewFeedback = z.infer<typeof newFeedback>;

/** What a customer said of a visit, a kept promise or a closed complaint, or of their own accord. */
export const feedback = z
  .object({
    id: idText,
    customer: z.object({ id: idText, name: z.string() }),
    about: z.enum(feedbackAbouts),
    aboutId: idText.nullable().describe('The visit, promise or complaint; null where none is named.'),
    aboutDay: dayText,
    answer: z.enum(feedbackAnswers),
    words: z.string().nullable(),
    way: z.enum(feedbackWays).describe('By the link in a letter, or written down by one of you.'),
    by: z.string().nullable().describe('Who wrote it down.'),
    saidAt: instantText,
    seen: z
      .object({ at: instantText, by: z.string().nullable() })
      .nullable()
      .describe('Who saw to an answer that was not good.'),
    ...themed.shape,
  })
  .meta({ id: 'Feedback' });
export type FeedbackView = z.infer<typeof feedback>;

/** `GET /api/feedback?which=waiting`: answers that were not good and that nobody has seen to yet, the oldest first; else all, the newest first. */
export const feedbackQuery = pageQuery
  .omit({ q: true })
  .extend({ which: z.enum(['all', 'waiting']).default('all'), customer: idText.optional() });
export type FeedbackQuery = z.infer<typeof feedbackQuery>;
export const feedbackPage = pageOf(feedback).meta({ id: 'FeedbackPage' });
export type FeedbackPage = z.infer<typeof feedbackPage>;
