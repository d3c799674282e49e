import { dayText, idText, instantText, line, lines, money, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

const day = dayText.refine((text) => text >= '1900-01-01', 'A visit before 1900 is a slip of the pen.');
const amount = money.nullable().describe('What was paid; null where nobody knows.');
const items = z.array(line(200)).max(100).describe('What was bought or done, one line each.');
const note = lines(2000).nullable().describe('A word about this visit.');

/** A visit as it is written down: only the day is required. */
export const newVisit = z
  .strictObject({ day, amount: amount.default(null), items: items.default([]), note: note.default(null) })
  .meta({ id: 'NewVisit' });
export type NewVisit = z.infer<typeof newVisit>;

/** What may be changed about a visit; whatever is left out stays. */
export const visitChange = z
  .strictObject({ day: day.optional(), amount: amount.optional(), items: items.optional(), note: note.optional() })
  .meta({ id: 'VisitChange' });
export type VisitChange = z.infer<typeof visitChange>;

/** One time the customer came or bought. */
export const visit = z
  .object({
    id: idText,
    customerId: idText,
    day: dayText,
    amount,
    items,
    note,
    by: z.string().nullable().describe('Who wrote it down; null for an import.'),
    createdAt: instantText,
    updatedAt: instantText,
  })
  .meta({ id: 'Visit' });
export type Visit = z.infer<typeof visit>;

/** `GET /api/customers/:id/visits`: newest first. */
export const visitQuery = pageQuery.omit({ q: true });
export type VisitQuery = z.infer<typeof visitQuery>;
export const visitPage = pageOf(visit).meta({ id: 'VisitPage' });
export type VisitPage = z.infer<typeof visitPage>;
