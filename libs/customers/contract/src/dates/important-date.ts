import { dateKinds } from '@regulars/customers/domain';
import { idText, instantText, line, partialDayText } from '@regulars/shared/contract';
import * as z from 'zod';

const kind = z.enum(dateKinds);
const day = partialDayText.describe('`YYYY-MM-DD`, or `--MM-DD` without its year.');
const label = line(60).nullish();

/** `POST /api/customers/:id/dates`: `other` needs a label. A customer has one birthday. */
export const newDate = z
  .strictObject({ kind, day, label })
  .refine((date) => date.kind !== 'other' || date.label != null, { path: ['label'], error: 'What day is it to them?' })
  .meta({ id: 'NewImportantDate' });
export type NewDate = z.infer<typeof newDate>;

/** `PATCH /api/customers/:id/dates/:dateId`: the kind stays. */
export const dateChange = z.strictObject({ day: day.optional(), label }).meta({ id: 'ImportantDateChange' });
export type DateChange = z.infer<typeof dateChange>;

export const dateView = z
  .object({
    id: idText,
    customerId: idText,
    kind,
    day: z.string(),
    label: z.string().nullable(),
    createdAt: instantText,
  })
  .meta({ id: 'ImportantDate' });
export type DateView = z.infer<typeof dateView>;

/** `GET /api/customers/:id/dates`: birthday first, then by month and day. */
export const dateList = z.object({ items: z.array(dateView) }).meta({ id: 'ImportantDateList' });
export type DateList = z.infer<typeof dateList>;
