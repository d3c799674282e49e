import { contactChannels, directions, moods, outcomes } from '@regulars/care/domain';
import { idText, instantText } from '@regulars/shared/contract';
import * as z from 'zod';

// What is half typed is kept as it is: nothing is trimmed, and nothing is demanded.
const typed = z.string().max(20_000, 'At most 20,000 characters. The rest stays in this browser.');

/** What a rep has typed so far in contact mode. */
export const contactDraftText = z.strictObject({
  said: typed.default(''),
  behind: typed.default(''),
  paraphrase: typed.default(''),
  confirmed: z.boolean().default(false),
  channel: z.enum(contactChannels).default('call'),
  direction: z.enum(directions).default('outgoing'),
  outcome: z.enum(outcomes).nullable().default(null),
  mood: z.enum(moods).nullable().default(null),
  nextStep: typed.default(''),
  nextOn: z.string().max(10).default(''),
  promises: z.array(z.strictObject({ what: typed, dueOn: z.string().max(10) })).max(10).default([]), // prettier-ignore
  complaintId: idText.nullable().default(null),
});
export type ContactDraftText = z.infer<typeof contactDraftText>;

/** `PUT /api/customers/:id/contact-draft`: `after` is the revision that the writer has seen, 0 for the first. */
export const keepContactDraft = z
  .strictObject({ after: z.int().min(0), text: contactDraftText })
  .meta({ id: 'KeepContactDraft' });
export type KeepContactDraft = z.infer<typeof keepContactDraft>;

/** What is kept of it, for this person alone. */
export const contactDraft = z
  .object({ revision: z.int(), text: contactDraftText, savedAt: instantText })
  .meta({ id: 'ContactDraft' });
export type ContactDraft = z.infer<typeof contactDraft>;

export const contactDraftAnswer = z.object({ draft: contactDraft.nullable() }).meta({ id: 'ContactDraftAnswer' });
export type ContactDraftAnswer = z.infer<typeof contactDraftAnswer>;
