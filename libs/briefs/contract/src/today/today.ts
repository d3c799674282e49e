import { dateKinds } from '@regulars/customers/domain';
import { channels, requestKinds, touchpointStatuses } from '@regulars/outreach/domain';
import { dayText, idText, instantText, money, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

const person = z.object({ id: idText, name: z.string() });

/** A birthday or other date that comes up today or in the next seven days. */
export const comingDate = z
  .object({
    customer: person,
    dateId: idText,
    kind: z.enum(dateKinds),
    label: z.string().describe('"Birthday", "Wedding anniversary".'),
    day: dayText.describe('The day it falls on this time.'),
    inDays: z.int().min(0).max(7),
    turns: z.int().nullable().describe('How old, or how many years; null without a year.'),
    wish: z
      .object({ touchpointId: idText, status: z.enum(touchpointStatuses), at: instantText.nullable() })
      .nullable()
      .describe('The wish planned or sent for it; null when none is.'),
  })
  .meta({ id: 'ComingDate' });
export type ComingDate = z.infer<typeof comingDate>;

/** A customer to get in touch with, and why. In order: how far beyond their usual, and what they are worth. */
export const toContact = z
  .object({
    customer: person,
    reason: z.literal('overdue'),
    text: z.string().describe('"24 days. Usually comes every 9."'),
    lastDay: dayText,
    daysSince: z.int(),
    usualDays: z.int(),
    worthPerYear: money.nullable(),
  })
  .meta({ id: 'ToContact' });
export type ToContact = z.infer<typeof toContact>;

/** A wish that goes out, went out, or could not. */
export const wishToday = z
  .object({
    touchpointId: idText,
    customer: person,
    at: instantText,
    what: z.string().describe('"Birthday wishes".'),
    status: z.enum(touchpointStatuses),
    why: z.string().nullable().describe('One sentence, where there is something to say.'),
  })
  .meta({ id: 'WishToday' });
export type WishToday = z.infer<typeof wishToday>;

/** Something that a customer asked for on their own page, and that a person has to decide. */
export const askedToday = z
  .object({
    requestId: idText,
    customer: person,
    kind: z.enum(requestKinds),
    answerBy: dayText.nullable().describe('By when the law wants an answer.'),
  })
  .meta({ id: 'AskedToday' });
export type AskedToday = z.infer<typeof askedToday>;

/** A call or card that is one of you's to do, by today. */
export const taskToday = z
  .object({
    touchpointId: idText,
    customer: person.extend({ phone: z.string().nullable() }),
    what: z.string().describe('"Birthday wishes".'),
    way: z.enum(channels),
    why: z.string().describe('Why it was planned, in one sentence.'),
  })
  .meta({ id: 'TaskToday' });
export type TaskToday = z.infer<typeof taskToday>;

/** Something we owe that is overdue, or due by tomorrow. */
export const owedToday = z
  .object({
    promiseId: idText,
    customer: person.extend({ phone: z.string().nullable() }),
    what: z.string(),
    words: z.string().describe('"due tomorrow", "2 days overdue"'),
    overdue: z.boolean(),
    who: z.string().nullable().describe('Who keeps it.'),
    mine: z.boolean().describe('Yours, or of somebody for whom you stand in.'),
  })
  .meta({ id: 'OwedToday' });
export type OwedToday = z.infer<typeof owedToday>;

/** A complaint that is open. */
export const complaintToday = z
  .object({
    complaintId: idText,
    customer: person,
    about: z.string(),
    days: z.int().describe('For how many days it has been open; 0: since today.'),
    who: z.string().nullable(),
    decide: z.boolean().describe('Something was asked for that you may decide on.'),
    check: z.boolean().describe('It is closed, and they should be asked whether it is good now.'),
  })
  .meta({ id: 'ComplaintToday' });
export type ComplaintToday = z.infer<typeof complaintToday>;

/** An answer that was not good and that nobody has seen to yet. */
export const feedbackToday = z
  .object({
    feedbackId: idText,
    customer: person,
    said: z.string().describe('"Said after a visit: it was not good."'),
    words: z.string().nullable().describe('What they added.'),
  })
  .meta({ id: 'FeedbackToday' });
export type FeedbackToday = z.infer<typeof feedbackToday>;

/** Somebody whom one of you meant to be in touch with again by today. */
export const returnToday = z
  .object({
    interactionId: idText,
    customer: person.extend({ phone: z.string().nullable() }),
    nextStep: z.string().nullable(),
    day: dayText,
    who: z.string().nullable(),
  })
  .meta({ id: 'ReturnToday' });
export type ReturnToday = z.infer<typeof returnToday>;

/** A customer whom a colleague offers to you. */
export const handoffToday = z
  .object({
    handoffId: idText,
    customer: person,
    from: z.string().nullable(),
    matter: z.string().nullable(),
    note: z.string().nullable(),
    warns: z.boolean().describe('The third time or more that this matter is passed on.'),
  })
  .meta({ id: 'HandoffToday' });
export type HandoffToday = z.infer<typeof handoffToday>;

/** When the scheduler last looked for due wishes. */
export const heartbeat = z
  .object({ lastRunAt: instantText.nullable(), late: z.boolean(), text: z.string() })
  .meta({ id: 'TodayHeartbeat' });
export type TodayHeartbeat = z.infer<typeof heartbeat>;

/** `GET /api/today`. */
export const today = z
  .object({
    day: dayText,
    dates: z.array(comingDate).describe('Today and the next seven days, soonest first; at most 100.'),
    dateCount: z.int().describe('All of them.'),
    contact: z.array(toContact).describe('The first twenty.'),
    contactCount: z.int().describe('All who have stayed away.'),
    goingOut: z.array(wishToday).describe('Today’s wishes, waiting and sent, by time.'),
    couldNot: z
      .array(wishToday)
      .describe('What could not be sent, or may not have been, in the last seven days; newest first.'),
    asked: z.array(askedToday).describe('What customers ask for and nobody has decided yet; the first twenty.'),
    tasks: z.array(taskToday).describe('Calls and cards for one of you, due by today; at most 50.'),
    owed: z.array(owedToday).describe('Overdue first; at most 50.'),
    complaints: z.array(complaintToday).describe('The longest open first; at most 50.'),
    feedback: z.array(feedbackToday).describe('The longest waiting first; at most 50.'),
    returns: z.array(returnToday).describe('The longest waiting first; at most 50.'),
    handoffs: z
      .array(handoffToday)
      .describe('Customers whom colleagues offer to you; to the owner also those that are passed on a third time.'),
    putOff: z.array(idText).describe('Customers with whom you do not want to speak today.'),
    approvals: z.int().describe('How many wait for approval, on whatever day.'),
    heartbeat: heartbeat.nullable().describe('Null while nothing is ever sent by itself.'),
    sample: z.boolean().describe('The sample shop is loaded, and can be removed with one click.'),
  })
  .meta({ id: 'Today' });
export type TodayView = z.infer<typeof today>;

/** `GET /api/today/contact`: all who have stayed away, in the same order. */
export const contactQuery = pageQuery.omit({ q: true });
export type ContactQuery = z.infer<typeof contactQuery>;
export const contactPage = pageOf(toContact).meta({ id: 'ContactPage' });
export type ContactPage = z.infer<typeof contactPage>;

/** `PUT /api/today/:customerId/snooze`: leave this customer off the list until that day. `DELETE` takes it back. */
export const snooze = z.strictObject({ until: dayText }).meta({ id: 'Snooze' });
export type Snooze = z.infer<typeof snooze>;
