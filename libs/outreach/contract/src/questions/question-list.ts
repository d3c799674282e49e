import { feedbackAnswers, questionAbouts } from '@regulars/care/domain';
import { dayText, idText, instantText, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

/** Planned; asked by mail, and answered; or not asked, with the reason. */
export const questionStates = ['planned', 'asked', 'answered', 'not-asked'] as const;

/** One question to one customer, and what became of it. */
export const question = z
  .object({
    id: idText,
    customer: z.object({ id: idText, name: z.string() }),
    about: z.enum(questionAbouts),
    aboutDay: dayText.describe(
      'The day of the visit or of keeping the promise; of a complaint, the day from which it is asked.',
    ),
    state: z.enum(questionStates),
    askAt: instantText.describe('When it is asked, if nothing is against it.'),
    askedAt: instantText.nullable(),
    why: z.string().nullable().describe('What was against it, or still is, in sentences.'),
    answer: z.enum(feedbackAnswers).nullable(),
    answeredAt: instantText.nullable(),
  })
  .meta({ id: 'Question' });
export type QuestionView = z.infer<typeof question>;

/** `GET /api/feedback/questions?state=not-asked`: who was asked, will be, or was not and why; the newest first. */
export const questionQuery = pageQuery
  .omit({ q: true, total: true })
  .extend({ state: z.enum(questionStates).optional(), customer: idText.optional() });
export type QuestionQuery = z.infer<typeof questionQuery>;
export const questionPage = pageOf(question).meta({ id: 'QuestionPage' });
export type QuestionPage = z.infer<typeof questionPage>;
