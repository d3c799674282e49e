import { leapChoices } from '@regulars/shared/calendar';
import { dayText, idText, instantText, line, pageOf, pageQuery, timeText } from '@regulars/shared/contract';
import { channels, closedDayChoices, programmeKinds, weekdays } from '@regulars/outreach/domain';
import * as z from 'zod';
import { reason } from '../tact/verdict';
import { programmeSettings } from './settings';

const weekday = z.literal([...weekdays], 'A weekday is 1 (Monday) to 7 (Sunday).');

/** What can be set on every programme. Times are local to each customer, else to the shop. */
const settable = {
  name: line(100),
  on: z.boolean(),
  sendAt: timeText,
  leapChoice: z.enum(leapChoices),
  closedDays: z.enum(closedDayChoices),
  /** By a letter, or as a task for a person. */
  channel: z.enum(channels),
  templateId: idText,
  /** Whom it is for; null: everybody. */
  segmentId: idText.nullable(),
  /** The days of the week on which it sends; none means any. */
  weekdays: z.array(weekday).max(7),
  /** The most on one day, for what can be spread over days; null: any number. */
  perDay: z.int().min(1).max(10_000).nullable(),
  /** The last day on which it plans; null: without end. */
  endsOn: dayText.nullable(),
  /** Whether each waits until somebody approves it. */
  needsApproval: z.boolean(),
  settings: programmeSettings,
};

/** A standing instruction that plans what goes out to customers. */
export const programme = z
  .object({
    id: idText,
    kind: z.enum(programmeKinds),
    ...settable,
    name: z.string(),
    segmentName: z.string().nullable(),
    /** Whether each shop has it from the start; it can be switched off, but not removed. */
    builtIn: z.boolean(),
    /** How many it has planned that are still to come. */
    coming: z.int(),
    /** Whether it belongs to its day; what does not is spread by `perDay`. */
    dayBound: z.boolean(),
    updatedAt: instantText,
    /** The programme in one sentence, as it stands. */
    sentence: z.string(),
  })
  .meta({ id: 'Programme' });
export type Programme = z.infer<typeof programme>;

export const programmeList = z.object({ items: z.array(programme) }).meta({ id: 'ProgrammeList' });

/** What can be changed; what is left out stays. The settings must be those of the programme's kind. */
export const programmeChange = z.strictObject(settable).partial().meta({ id: 'ProgrammeChange' });
export type ProgrammeChange = z.infer<typeof programmeChange>;

/** A further programme of a kind, switched off, with the words its kind starts with. */
export const newProgramme = z
  .strictObject({ kind: z.enum(programmeKinds).exclude(['offer', 'birthday']), name: line(100) })
  .meta({ id: 'NewProgramme' });
export type NewProgramme = z.infer<typeof newProgramme>;

/** A holiday that can be kept, with its next days in the shop's country (none where that country does not keep it). */
export const holiday = z
  .object({ key: z.string(), name: z.string(), days: z.array(dayText), closes: z.boolean() })
  .meta({ id: 'Holiday' });
export const holidayList = z.object({ items: z.array(holiday) }).meta({ id: 'HolidayList' });
export type HolidayView = z.infer<typeof holiday>;

/** Which country's holidays; the shop's if left out. */
export const holidayQuery = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'A country is two capital letters (ISO 3166).')
    .optional(),
});

/** Whom a list of the reach shows: those who would get a greeting, those who would not, or both. */
export const reachQuery = pageQuery
  .pick({ limit: true, cursor: true })
  .extend({ who: z.enum(['reached', 'missed']).optional() });
export type ReachQuery = z.infer<typeof reachQuery>;

/** One occasion in the next 60 days, and what would come of it as things stand. */
export const reachItem = z
  .object({
    customer: z.object({ id: idText, name: z.string() }),
    /** The day it would go out. */
    day: dayText,
    turning: z.int().nullable(),
    /** Why it would be planned, in one sentence. */
    why: z.string(),
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
