import { dayText, line, timeText } from '@regulars/shared/contract';
import { weekdays } from '@regulars/outreach/domain';
import * as z from 'zod';

const weekday = z.literal([...weekdays], 'A weekday is 1 (Monday) to 7 (Sunday).');

/** Nothing is sent from `from` until `until`, local to each customer; it may pass midnight. */
export const quietHours = z
  .strictObject({ from: timeText, until: timeText })
  .refine(({ from, until }) => from !== until, {
    path: ['until'],
    message: 'Quiet hours must end at another time than they begin.',
  })
  .meta({ id: 'QuietHours' });

/** A day on which the shop is closed, once (`2026-12-25`). */
export const closedDate = z
  .strictObject({ day: dayText, name: line(100).nullable().default(null) })
  .meta({ id: 'ClosedDate' });

/** When outreach keeps quiet, whatever the programme. */
export const policy = z
  .strictObject({
    quietHours: quietHours.nullable(),
    closedWeekdays: z
      .array(weekday)
      .max(6, 'At least one day of the week must be open.')
      .overwrite((days) => [...new Set(days)].sort()),
    closedDates: z.array(closedDate).max(400),
  })
  .meta({ id: 'Policy' });
export type PolicyView = z.infer<typeof policy>;
