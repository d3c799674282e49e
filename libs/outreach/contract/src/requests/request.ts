import { requestKinds, requestStates } from '@regulars/outreach/domain';
import { dayText, idText, instantText, lines, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

/** Something that a customer asked for on their own page; nothing of theirs changes before somebody decides. */
export const customerRequest = z
  .object({
    id: idText,
    customer: z.object({ id: idText, name: z.string() }),
    kind: z.enum(requestKinds),
    now: z.string().nullable().describe('What is on record today; null if nothing is, or nothing is to be compared.'),
    asked: z.string().nullable().describe('What they ask for: a name, or a day as YYYY-MM-DD or --MM-DD.'),
    receivedAt: instantText,
    answerBy: dayText.nullable().describe('By when the law wants an answer; null where it says nothing.'),
    late: z.boolean().describe('Whether that day is over and it is still open.'),
    state: z.enum(requestStates),
    decidedAt: instantText.nullable(),
    decidedBy: z.string().nullable(),
    why: z.string().nullable().describe('Why it was declined.'),
    can: z.array(z.enum(['accept', 'decline', 'erase', 'undo'])).describe('What you may do with it.'),
  })
  .meta({ id: 'CustomerRequest' });
export type CustomerRequest = z.infer<typeof customerRequest>;

/** `GET /api/requests?state=open`: those to be answered soonest first; the others newest first. */
export const requestQuery = pageQuery.omit({ q: true }).extend({
  state: z.enum(['open', 'decided']).default('open'),
  customerId: idText.optional(),
});
export type RequestQuery = z.infer<typeof requestQuery>;

export const requestPage = pageOf(customerRequest).meta({ id: 'CustomerRequestPage' });
export type RequestPage = z.infer<typeof requestPage>;

/** `POST /api/requests/:id/decline`: who asks to be forgotten and is not must be told why (GDPR art. 12(4)). */
export const declineInput = z
  .strictObject({ why: lines(1000).optional().describe('Needed for a request to be forgotten.') })
  .meta({ id: 'DeclineInput' });
export type DeclineInput = z.infer<typeof declineInput>;
