import { leapChoices } from '@regulars/shared/calendar';
import { dayText, idText, instantText, line, pageOf, pageQuery, timeText } from '@regulars/shared/contract';
import { closedDayChoices, programmeKinds } from '@regulars/outreach/domain';
import * as z from 'zod';
import { reason } from '../tact/verdict';

/** A standing instruction that plans greetings. Times are local to each customer, else to the shop. */
export const programme = z
  .object({
    id: idText,
    kind: z.enum(programmeKinds),
    name: z.string(),
    on: z.boolean(),
    sendAt: timeText,
    leapChoice: z.enum(leapChoices),
    closedDays: z.enum(closedDayChoices),
    templateId: idText,
    updatedAt: instantText,
    /** The programme in one sentence, as it stands. */
    sentence: z.string(),
  })
  .meta({ id: 'Programme' });
export type Programme = z.infer<typeof programme>;

export const programmeList = z.object({ items: z.array(programme) }).meta({ id: 'ProgrammeList' });

/** What can be changed; what is left out stays. */
export const programmeChange = z
  .strictObject({
    name: line(100),
    on: z.boolean(),
    sendAt: timeText,
    leapChoice: z.enum(leapChoices),
    closedDays: z.enum(closedDayChoices),
  })
  .partial()
  .meta({ id: 'ProgrammeChange' });
export type ProgrammeChange = z.infer<typeof programmeChange>;

/** Whom a list of the reach shows: those who would get a greeting, those who would not, or both. */
export const reachQuery = pageQuery
  .pick({ limit: true, cursor: true })
  .extend({ who: z.enum(['reached', 'missed']).optional() });
export type ReachQuery = z.infer<typeof reachQuery>;

/** One birthday in the next 60 days, and what would come of it as things stand. */
export const reachItem = z
  .object({
    customer: z.object({ id: idText, name: z.string() }),
    day: dayText,
    turning: z.int().nullable(),
    reached: z.boolean(),
    reasons: z.array(reason),
  })
  .meta({ id: 'ReachItem' });
export type ReachItem = z.infer<typeof reachItem>;

/** Whom a programme would reach in the next 60 days, whether or not it is on, and who is missed and why. */
export const reach = pageOf(reachItem)
  .extend({
    from: dayText,
    to: dayText,
    reached: z.int(),
    missed: z.int(),
    missedBecause: z.array(reason.extend({ count: z.int() })),
  })
  .meta({ id: 'Reach' });
export type Reach = z.infer<typeof reach>;
