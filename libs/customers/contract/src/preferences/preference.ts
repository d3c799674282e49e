import { preferenceKinds, preferenceSources, stances } from '@regulars/customers/domain';
import { dayText, idText, instantText, line } from '@regulars/shared/contract';
import * as z from 'zod';

const fields = {
  kind: z.enum(preferenceKinds),
  stance: z.enum(stances),
  text: line(500),
  source: z.enum(preferenceSources),
  sourceDay: dayText.describe('The day it was said, seen, learnt or imported.'),
};

/** `POST /api/customers/:id/preferences`: said today unless told otherwise. */
export const newPreference = z
  .strictObject({ ...fields, source: fields.source.default('said'), sourceDay: fields.sourceDay.optional() })
  .meta({ id: 'NewPreference' });
export type NewPreference = z.infer<typeof newPreference>;

/** `PATCH /api/customers/:id/preferences/:preferenceId` */
export const preferenceChange = z.strictObject(fields).partial().meta({ id: 'PreferenceChange' });
export type PreferenceChange = z.infer<typeof preferenceChange>;

/** A like, dislike or need, with how we know. */
export const preferenceView = z
  .object({
    id: idText,
    customerId: idText,
    ...fields,
    text: z.string(),
    origin: z.string().nullable().describe('What it was learnt or imported from: "purchases".'),
    by: z.string().nullable().describe('Who wrote it down; null if nobody did.'),
    createdAt: instantText,
    met: z
      .object({ on: dayText, how: z.string().nullable(), by: z.string().nullable() })
      .nullable()
      .describe('That they have what they were looking for: since when, how, and who wrote it down.'),
  })
  .meta({ id: 'Preference' });
export type PreferenceView = z.infer<typeof preferenceView>;

/** `GET /api/customers/:id/preferences`: needs first, then dislikes, then likes, newest first; needs that are met last. */
export const preferenceList = z.object({ items: z.array(preferenceView) }).meta({ id: 'PreferenceList' });
export type PreferenceList = z.infer<typeof preferenceList>;
