import { contactChannels, directions, moods, outcomes } from '@regulars/care/domain';
import { dayText, idText, instantText, line, lines, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

const said = lines(20_000).nullable().describe('What they said, in their words; at most 20,000 characters.');
const behind = lines(5_000).nullable().describe('What is behind it, as we understand it.');
const paraphrase = lines(2_000).nullable().describe('What they said, in our words, as we said it back to them.');
const mood = z.enum(moods).nullable().describe('How the talk went; never a score of the person.');
const nextStep = line(300).nullable().describe('What is to be done next.');
const nextOn = dayText.nullable().describe('When to be in touch again; such customers stand on Today on that day.');

/** A promise made during a contact, written down with it. */
export const promiseInContact = z.strictObject({
  what: line(300),
  dueOn: dayText,
});

/** One human contact, as it is written down. */
export const newInteraction = z
  .strictObject({
    id: idText.optional().describe('Made by whoever writes, so that a second try writes nothing twice.'),
    channel: z.enum(contactChannels),
    direction: z.enum(directions).default('outgoing'),
    happenedAt: instantText.optional().describe('When it happened; now if not said. It counts from then.'),
    outcome: z.enum(outcomes),
    mood: mood.default(null),
    said: said.default(null),
    behind: behind.default(null),
    paraphrase: paraphrase.default(null),
    confirmed: z.boolean().default(false).describe('The customer said that our words are right.'),
    nextStep: nextStep.default(null),
    nextOn: nextOn.default(null),
    complaintId: idText.nullable().default(null).describe('The complaint it was about.'),
    promises: z.array(promiseInContact).max(10).default([]).describe('What was promised in it.'),
  })
  .refine(({ confirmed, paraphrase }) => !confirmed || paraphrase !== null, {
    path: ['confirmed'],
    message: 'There are no words of ours yet that they could have confirmed.',
  })
  .meta({ id: 'NewInteraction' });
export type NewInteraction = z.infer<typeof newInteraction>;

/** What may be changed about a contact; what is left out stays. */
export const interactionChange = z
  .strictObject({
    channel: z.enum(contactChannels).optional(),
    direction: z.enum(directions).optional(),
    happenedAt: instantText.optional(),
    outcome: z.enum(outcomes).optional(),
    mood: mood.optional(),
    said: said.optional(),
    behind: behind.optional(),
    paraphrase: paraphrase.optional(),
    confirmed: z.boolean().optional(),
    nextStep: nextStep.optional(),
    nextOn: nextOn.optional(),
  })
  .meta({ id: 'InteractionChange' });
export type InteractionChange = z.infer<typeof interactionChange>;

/** One human contact. */
export const interaction = z
  .object({
    id: idText,
    customer: z.object({ id: idText, name: z.string() }),
    channel: z.enum(contactChannels),
    direction: z.enum(directions),
    happenedAt: instantText,
    outcome: z.enum(outcomes),
    mood,
    said,
    behind,
    paraphrase,
    confirmed: z.boolean(),
    nextStep,
    nextOn,
    complaintId: idText.nullable(),
    by: z.string().nullable().describe('Who had it.'),
    byId: idText.nullable(),
    version: z.int().describe('Sent as ETag; comes back as If-Match.'),
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: 'Interaction' });
export type InteractionView = z.infer<typeof interaction>;

/** `GET /api/customers/:id/interactions` and `GET /api/interactions`: newest first, by when they happened. */
export const interactionQuery = pageQuery.omit({ q: true });
export type InteractionQuery = z.infer<typeof interactionQuery>;
export const interactionPage = pageOf(interaction).meta({ id: 'InteractionPage' });
export type InteractionPage = z.infer<typeof interactionPage>;

const preparedCount = z.object({ talks: z.int(), prepared: z.int() });
export const preparedMonth = z.object({
  month: z.string().describe('YYYY-MM'),
  business: preparedCount.nullable().describe('Everybody’s as a whole; null to a rep.'),
  mine: preparedCount,
});
export type PreparedMonth = z.infer<typeof preparedMonth>;

/**
 * `GET /api/interactions/prepared`: calls and talks in person, and how many of them began with a brief that was read on
 * the day or the day before; the last twelve months. Those of which it is not known are not counted.
 */
export const preparedRate = z.object({ months: z.array(preparedMonth) }).meta({ id: 'PreparedRate' });
export type PreparedRate = z.infer<typeof preparedRate>;
