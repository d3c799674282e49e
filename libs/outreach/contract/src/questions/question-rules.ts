import * as z from 'zod';

/** What customers are asked about by a link in a letter. */
export const questionRules = z
  .strictObject({
    afterComplaint: z.boolean().describe('Whether it is good now, some days after a complaint was closed.'),
    afterVisit: z.boolean().describe('How it was, the day after a visit.'),
    afterPromise: z.boolean().describe('Whether it is as they wished, the day after a promise was kept.'),
    everyDays: z
      .int()
      .min(7)
      .max(365)
      .describe('Nobody is asked about visits or promises more than once in so many days.'),
  })
  .meta({ id: 'QuestionRules' });
export type QuestionRules = z.infer<typeof questionRules>;
