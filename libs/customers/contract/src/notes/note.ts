import { idText, instantText, lines, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

const text = lines(10_000);
const mine = z.boolean().describe('Only who wrote it sees it, whatever the role of others.');

/** `POST /api/customers/:id/notes` */
export const newNote = z
  .strictObject({ text, pinned: z.boolean().default(false), private: mine.default(false) })
  .meta({ id: 'NewNote' });
export type NewNote = z.infer<typeof newNote>;

/** `PATCH /api/customers/:id/notes/:noteId` */
export const noteChange = z
  .strictObject({ text: text.optional(), pinned: z.boolean().optional(), private: mine.optional() })
  .meta({ id: 'NoteChange' });
export type NoteChange = z.infer<typeof noteChange>;

export const noteView = z
  .object({
    id: idText,
    customerId: idText,
    text: z.string(),
    pinned: z.boolean(),
    private: mine,
    own: z.boolean().describe('You wrote it, and decide who sees it.'),
    version: z.int().describe('Counts its changes; also the `ETag`.'),
    by: z.string().nullable().describe('Who wrote it; null for an import.'),
    createdAt: instantText,
    editedAt: instantText.nullable().describe('When its words last changed; null if never.'),
  })
  .meta({ id: 'Note' });
export type NoteView = z.infer<typeof noteView>;

/** `GET /api/customers/:id/notes`: pinned ones first, then newest first. */
export const noteQuery = pageQuery.omit({ q: true });
export type NoteQuery = z.infer<typeof noteQuery>;
export const notePage = pageOf(noteView).meta({ id: 'NotePage' });
export type NotePage = z.infer<typeof notePage>;
