import { touchpointStatuses } from '@regulars/outreach/domain';
import { idText, instantText, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

/** One line of why a customer heard from the shop, or did not. */
export const heard = z
  .object({
    at: instantText,
    link: z
      .object({ kind: z.enum(['touchpoint', 'question', 'change']), id: idText })
      .describe('What it is about: a touchpoint of the plan, a question, or a change, by the theme it was made on.'),
    what: z.string().describe('The programme’s or offer’s name, what was asked about, or what was changed.'),
    status: z.enum(touchpointStatuses).describe('Where it stands now.'),
    by: z.string().nullable().describe('Who did it; null where nobody in person did.'),
    sentence: z.string(),
  })
  .meta({ id: 'Heard' });
export type Heard = z.infer<typeof heard>;

export const heardPage = pageOf(heard).meta({ id: 'HeardPage' });
export const heardQuery = pageQuery.pick({ limit: true, cursor: true });
export type HeardQuery = z.infer<typeof heardQuery>;
