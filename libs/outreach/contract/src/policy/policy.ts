import { dayText, line, timeText } from '@regulars/shared/contract';
import { wishesInComplaint } from '@regulars/care/domain';
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

const days = (most: number) => z.int().min(0).max(most);

/** At most so many messages to one customer within so many days; what ranks higher goes first. */
export const cap = z.strictObject({ most: z.int().min(1).max(7), days: z.int().min(1).max(60) }).meta({ id: 'Cap' });

/** The rules of tact, whatever the programme. */
export const policy = z
  .strictObject({
    quietHours: quietHours.nullable(),
    closedWeekdays: z
      .array(weekday)
      .max(6, 'At least one day of the week must be open.')
      .overwrite((days) => [...new Set(days)].sort()),
    closedDates: z.array(closedDate).max(400),
    /** Whether the public holidays of the shop's country are closed days. */
    closedOnHolidays: z.boolean(),
    cap: cap.nullable(),
    /** Two customers with one address are written to once, by both names. */
    householdOnce: z.boolean(),
    /** Who would rather be called or have a card is left to a person. */
    personFirst: z.boolean(),
    /** A check-in is dropped if they came within so many days; 0: never. */
    justBeenDays: days(60),
    /** What becomes of wishes and thanks while their customer has an open complaint; offers and check-ins are held. */
    wishesInComplaint: z.enum(wishesInComplaint).default('person'),
    /** How many days late something may still go out. */
    late: z.strictObject({ birthday: days(7), date: days(7), holiday: days(3), thanks: days(30), checkIn: days(30) }),
  })
  .meta({ id: 'Policy' });
export type PolicyView = z.infer<typeof policy>;
