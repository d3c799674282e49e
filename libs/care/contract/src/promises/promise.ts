import { promiseFates, promiseKinds, promiseStates, toldWays } from '@regulars/care/domain';
import { dayText, idText, instantText, line, lines, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

const what = line(300).describe('What we said we would do, or what they ask for.');
const how = lines(2_000).nullable().describe('How, where that was said.');
const toWhom = line(120).nullable().describe('To whom, if not to the customer.');

/** A promise as it is written down. */
export const newPromise = z
  .strictObject({
    kind: z.enum(promiseKinds).default('ours'),
    what,
    how: how.default(null),
    dueOn: dayText.nullable().default(null).describe('By when; a request may be without.'),
    whoId: idText.optional().describe('Who keeps it; whoever writes it down if not said.'),
    toWhom: toWhom.default(null),
    complaintId: idText.nullable().default(null),
  })
  .refine(({ kind, dueOn }) => kind === 'asked' || dueOn !== null, {
    path: ['dueOn'],
    message: 'By when? A promise without a day is none.',
  })
  .meta({ id: 'NewPromise' });
export type NewPromise = z.infer<typeof newPromise>;

/** What may be changed about a promise; a day that moves is told by `late`, not here. */
export const promiseChange = z
  .strictObject({
    what: what.optional(),
    how: how.optional(),
    dueOn: dayText.optional().describe('Only to correct a slip, or to give a request its day.'),
    whoId: idText.optional(),
    toWhom: toWhom.optional(),
  })
  .meta({ id: 'PromiseChange' });
export type PromiseChange = z.infer<typeof promiseChange>;

export const toldLate = z
  .strictObject({
    newDueOn: dayText.describe('By when instead.'),
    told: z.enum(toldWays).describe('How they were told.'),
  })
  .meta({ id: 'ToldLate' });
export type ToldLate = z.infer<typeof toldLate>;

export const notTold = z
  .strictObject({ dueOn: dayText.nullable().describe('By when it was before.') })
  .meta({ id: 'NotTold' });
export type NotTold = z.infer<typeof notTold>;

export const promiseWhy = z.strictObject({ why: lines(1_000) }).meta({ id: 'PromiseWhy' });
export type PromiseWhy = z.infer<typeof promiseWhy>;

const person = z.object({ id: idText, name: z.string() });

/** What we said we would do, or what they wait for. */
export const promise = z
  .object({
    id: idText,
    customer: person.extend({ phone: z.string().nullable(), email: z.string().nullable() }),
    kind: z.enum(promiseKinds),
    what: z.string(),
    how,
    dueOn: dayText.nullable(),
    firstDueOn: dayText.nullable().describe('The day we first said.'),
    who: person.nullable().describe('Who keeps it; null where that colleague is gone.'),
    toWhom: z.string().nullable(),
    state: z.enum(promiseStates),
    standing: z.enum(['settled', 'waiting', 'far', 'warning', 'overdue']).describe('How it stands today, in the shop.'),
    timesLate: z.int().describe('How often the customer was told that it takes longer.'),
    words: z.string().describe('"due tomorrow", "2 days overdue", "waiting on us since 3 May", "kept on 4 May".'),
    why: z.string().nullable().describe('Why it was broken or withdrawn.'),
    complaintId: idText.nullable(),
    version: z.int(),
    createdAt: instantText,
  })
  .meta({ id: 'Promise' });
export type PromiseView = z.infer<typeof promise>;

/** One thing that happened with a promise. */
export const promiseEvent = z.object({ at: instantText, by: z.string().nullable(), sentence: z.string() });
export const promiseDetail = promise
  .extend({ history: z.array(promiseEvent).describe('Oldest first.') })
  .meta({ id: 'PromiseDetail' });
export type PromiseDetail = z.infer<typeof promiseDetail>;

/** `GET /api/promises`: what is owed, the soonest first; what is settled, or all, the newest first. */
export const promiseQuery = pageQuery.omit({ q: true }).extend({
  which: z.enum(['owed', 'settled', 'all']).default('owed'),
  mine: z.stringbool().optional().describe('Only those that I keep.'),
  customer: idText.optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month is written YYYY-MM.')
    .optional()
    .describe('Only ours that we first said for a day of this month, as `/api/promises/kept` counts them.'),
  fate: z.enum(promiseFates).optional().describe('Only those that count so in `/api/promises/kept`.'),
});
export type PromiseQuery = z.infer<typeof promiseQuery>;
export const promisePage = pageOf(promise).meta({ id: 'PromisePage' });
export type PromisePage = z.infer<typeof promisePage>;

/** `GET /api/promises/:id/late-letter?newDueOn=…`: a draft for a person to send, or to read out. */
export const lateLetterQuery = z.strictObject({ newDueOn: dayText.optional() });
export type LateLetterQuery = z.infer<typeof lateLetterQuery>;
export const lateLetter = z
  .object({ to: z.string().nullable(), subject: z.string(), text: z.string() })
  .meta({ id: 'LateLetter' });
export type LateLetter = z.infer<typeof lateLetter>;

/** `GET /api/promises/kept`: by the month of the day we first said, the last twelve. People see their own beside. */
export const keptMonth = z.object({
  month: z.string().describe('YYYY-MM'),
  kept: z.int(),
  keptLate: z.int().describe('By a later day that they were told of before.'),
  broken: z.int(),
  open: z.int(),
});
export const keptRate = z.object({ business: z.array(keptMonth), mine: z.array(keptMonth) }).meta({ id: 'KeptRate' });
export type KeptRate = z.infer<typeof keptRate>;
