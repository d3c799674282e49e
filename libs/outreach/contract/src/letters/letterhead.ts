import * as z from 'zod';
import { letter } from '../templates/preview';

/** Who is named as sender: the shop, or the customer's own colleague at the shop. */
export const senders = ['shop', 'colleague'] as const;

/** How letters look: the shop's colour, and who is named as sender. */
export const letterheadChange = z
  .strictObject({
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, 'A colour looks like #17594a.')
      .toLowerCase(),
    sender: z.enum(senders),
  })
  .meta({ id: 'LetterheadChange' });
export type LetterheadChange = z.infer<typeof letterheadChange>;

/** The same with the shop's picture, which is at `/api/letterhead/logo`; `version` changes with it. */
export const letterhead = z
  .object({
    accent: z.string(),
    sender: z.enum(senders),
    logo: z.object({ type: z.string(), width: z.int(), height: z.int(), version: z.string() }).nullable(),
  })
  .meta({ id: 'Letterhead' });
export type LetterheadView = z.infer<typeof letterhead>;

/** A letter of the shop's under a head that is not saved yet. */
export const letterheadPreview = z.object({ letter }).meta({ id: 'LetterheadPreview' });
export type LetterheadPreview = z.infer<typeof letterheadPreview>;
