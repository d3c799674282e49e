import { dayText, idText, instantText, line, pageOf, pageQuery, timeText } from '@regulars/shared/contract';
import {
  channels,
  programmeKinds,
  touchpointActions,
  touchpointNeeds,
  touchpointStatuses,
  wordings,
} from '@regulars/outreach/domain';
import * as z from 'zod';
import { verdict } from '../tact/verdict';
import { letter } from '../templates/preview';

/** One planned greeting to one customer. `due` is the moment, `day` and `time` are local in `zone`. */
export const touchpoint = z
  .object({
    id: idText,
    kind: z.enum(programmeKinds),
    programmeId: idText,
    /** The programme's name, as screens show it: "Birthday wishes". */
    what: z.string(),
    /** Why it was planned, in one sentence. */
    why: z.string(),
    /** By a letter, or as a call or card of one of you. */
    way: z.enum(channels),
    /** The touchpoint in whose letter this one goes along; null: in one of its own. */
    withId: idText.nullable(),
    /** Whom it is for, and where to call them; null without a number. */
    customer: z.object({ id: idText, name: z.string(), phone: z.string().nullable() }),
    /** The day it is about: the birthday as it is kept that year. */
    occasionDay: dayText,
    /** The age they turn; null where the year of birth is not known. */
    turning: z.int().nullable(),
    day: dayText,
    time: timeText,
    zone: z.string(),
    due: instantText,
    expires: instantText,
    status: z.enum(touchpointStatuses),
    /** Why it stands where it stands, in one sentence. */
    sentence: z.string(),
    settledAt: instantText.nullable(),
    /** What a person may do with it now. */
    can: z.array(z.enum(touchpointActions)),
  })
  .meta({ id: 'Touchpoint' });
export type TouchpointView = z.infer<typeof touchpoint>;

export const touchpointPage = pageOf(touchpoint).meta({ id: 'TouchpointPage' });

/**
 * Touchpoints by day (both ends belong to it), by status (several: `planned,held`), by what they wait for, by customer and by
 * programme, in order of their due time.
 */
export const touchpointQuery = pageQuery.omit({ q: true }).extend({
  from: dayText.optional(),
  to: dayText.optional(),
  status: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(touchpointStatuses)).max(touchpointStatuses.length))
    .optional(),
  needs: z.enum(touchpointNeeds).optional(),
  customerId: idText.optional(),
  programmeId: idText.optional(),
});
export type TouchpointQuery = z.infer<typeof touchpointQuery>;

/** One line of a touchpoint's history: a verdict, what a person did, or what became of the delivery. */
export const touchpointEvent = z
  .object({ at: instantText, by: z.string().nullable(), sentence: z.string(), verdict: verdict.nullable() })
  .meta({ id: 'TouchpointEvent' });
export type TouchpointEventView = z.infer<typeof touchpointEvent>;

/** A touchpoint with the letter as it will be sent (or was), what the gate would say at its time as things stand, and its history. */
export const touchpointDetail = touchpoint
  .extend({
    wording: z.enum(wordings),
    /** The letter as it will be sent (or was); for a call or card, words that help. */
    letter,
    /** Null once it is settled. */
    outlook: verdict.nullable(),
    history: z.array(touchpointEvent),
  })
  .meta({ id: 'TouchpointDetail' });
export type TouchpointDetail = z.infer<typeof touchpointDetail>;

/** Move it to another day, and another time if given; both local to the customer. */
export const moveRequest = z.strictObject({ day: dayText, time: timeText.optional() }).meta({ id: 'MoveRequest' });
export type MoveRequest = z.infer<typeof moveRequest>;

/** Hand it to a person: as a call or a card. */
export const handOverRequest = z.strictObject({ way: z.enum(['call', 'card']) }).meta({ id: 'HandOverRequest' });
export type HandOverRequest = z.infer<typeof handOverRequest>;

/** A task that is done: whether the customer was reached (that counts as contact), and a word about it. */
export const doneRequest = z
  .strictObject({ reached: z.boolean().default(true), note: line(500).nullable().default(null) })
  .meta({ id: 'DoneRequest' });
export type DoneRequest = z.infer<typeof doneRequest>;

export const monthQuery = z.strictObject({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month is written YYYY-MM.'),
  programmeId: idText.optional(),
});
export type MonthQuery = z.infer<typeof monthQuery>;

/** One day of the calendar: how many stand where and of which programme, and the first few names. */
export const monthDay = z
  .object({
    day: dayText,
    total: z.int(),
    byStatus: z.partialRecord(z.enum(touchpointStatuses), z.int()),
    byProgramme: z.array(
      z.object({ programmeId: idText, kind: z.enum(programmeKinds), what: z.string(), total: z.int() }),
    ),
    first: z.array(
      z.object({
        id: idText,
        programmeId: idText,
        kind: z.enum(programmeKinds),
        customer: z.object({ id: idText, name: z.string() }),
        status: z.enum(touchpointStatuses),
        time: timeText,
      }),
    ),
  })
  .meta({ id: 'PlanDay' });

/** A month of the plan: only days that have something; totals for its headline. */
export const month = z
  .object({
    month: z.string(),
    today: dayText,
    total: z.int(),
    byStatus: z.partialRecord(z.enum(touchpointStatuses), z.int()),
    days: z.array(monthDay),
  })
  .meta({ id: 'PlanMonth' });
export type PlanMonth = z.infer<typeof month>;
