import { handoffStates, toldWays } from '@regulars/care/domain';
import { idText, instantText, line, lines, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

/** A customer passed to a named colleague. */
export const newHandoff = z
  .strictObject({
    toId: idText.describe('The colleague; not yourself, and somebody who works here.'),
    matter: line(200).nullable().default(null).describe('What it is about, if about one matter.'),
    note: lines(5_000).nullable().default(null).describe('What the colleague should know beside the brief.'),
    complaintId: idText.nullable().default(null),
  })
  .meta({ id: 'NewHandoff' });
export type NewHandoff = z.infer<typeof newHandoff>;

export const handoffDeclined = z.strictObject({ why: lines(1_000) }).meta({ id: 'HandoffDeclined' });
export type HandoffDeclined = z.infer<typeof handoffDeclined>;

/** That the customer was told who helps from now on. */
export const handoffTold = z.strictObject({ told: z.enum(toldWays) }).meta({ id: 'HandoffTold' });
export type HandoffTold = z.infer<typeof handoffTold>;

const person = z.object({ id: idText, name: z.string() });

export const handoff = z
  .object({
    id: idText,
    customer: person,
    from: person.nullable(),
    to: person.nullable(),
    matter: z.string().nullable(),
    note: z.string().nullable(),
    complaintId: idText.nullable(),
    state: z.enum(handoffStates),
    why: z.string().nullable().describe('Why it was declined.'),
    told: z.enum(toldWays).nullable().describe('How the customer was told; null: not yet.'),
    times: z.int().describe('The how manieth handoff of this matter it is; from the third on the owner is warned.'),
    warns: z.boolean(),
    createdAt: instantText,
    answeredAt: instantText.nullable(),
  })
  .meta({ id: 'Handoff' });
export type HandoffView = z.infer<typeof handoff>;

/** `GET /api/handoffs`: newest first; `mine=true` those that are offered to me or that I offered. */
export const handoffQuery = pageQuery.omit({ q: true }).extend({
  mine: z.stringbool().optional(),
  state: z.enum(handoffStates).optional(),
  customer: idText.optional(),
});
export type HandoffQuery = z.infer<typeof handoffQuery>;
export const handoffPage = pageOf(handoff).meta({ id: 'HandoffPage' });
export type HandoffPage = z.infer<typeof handoffPage>;

/** `GET /api/handoffs/:id/letter`: a draft that says who helps from now on, for a person to send or to read out. */
export const handoffLetter = z
  .object({ to: z.string().nullable(), subject: z.string(), text: z.string() })
  .meta({ id: 'HandoffLetter' });
export type HandoffLetter = z.infer<typeof handoffLetter>;
