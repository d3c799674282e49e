import { dayText, instantText } from '@regulars/shared/contract';
import * as z from 'zod';

/** `PUT /api/customers/:id/pause`: nothing goes to them before that day. */
export const pauseInput = z
  .strictObject({ until: dayText.describe('The first day on which they hear from you again.') })
  .meta({ id: 'PauseInput' });
export type PauseInput = z.infer<typeof pauseInput>;

/** `GET /api/customers/:id/pause`: the pause that holds today. */
export const pauseState = z
  .object({
    until: dayText
      .nullable()
      .describe('The first day on which they hear from you again; null while there is no pause.'),
    since: instantText.nullable(),
    by: z.string().nullable().describe('Who wrote it down; null for the customer themselves.'),
  })
  .meta({ id: 'PauseState' });
export type PauseState = z.infer<typeof pauseState>;
