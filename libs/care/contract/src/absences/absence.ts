import { dayText, idText } from '@regulars/shared/contract';
import * as z from 'zod';

/** Out of office, with somebody who stands in. */
export const absence = z
  .strictObject({
    from: dayText,
    to: dayText.describe('The last day away.'),
    standInId: idText.describe('Who sees what is due meanwhile.'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'The last day cannot lie before the first.' })
  .meta({ id: 'Absence' });
export type Absence = z.infer<typeof absence>;

/** `GET /api/absences`: who is away or will be. */
export const absenceList = z
  .object({
    items: z.array(
      z.object({
        who: z.object({ id: idText, name: z.string() }),
        standIn: z.object({ id: idText, name: z.string() }),
        from: dayText,
        to: dayText,
        now: z.boolean().describe('Away today.'),
      }),
    ),
  })
  .meta({ id: 'AbsenceList' });
export type AbsenceList = z.infer<typeof absenceList>;
