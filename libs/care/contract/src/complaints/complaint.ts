import { checkAnswers, complaintEvents, complaintStates, grantStates } from '@regulars/care/domain';
import { dayText, idText, instantText, line, lines, money, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';
import { promise } from '../promises/promise';
import { themed } from '../themes/theme';

const said = lines(20_000).describe('What went wrong, in the customer’s words.');
const paraphrase = lines(2_000).nullable().describe('The same in ours, as we said it back.');
const wished = lines(2_000).nullable().describe('What they wish for.');
const cause = lines(2_000).nullable().describe('What caused it, inside the house.');
const agreed = lines(2_000).nullable().describe('What was agreed.');

/** A complaint as it is written down. */
export const newComplaint = z
  .strictObject({
    said,
    paraphrase: paraphrase.default(null),
    wished: wished.default(null),
    happenedAt: instantText.optional().describe('When we heard of it; now if not said.'),
  })
  .meta({ id: 'NewComplaint' });
export type NewComplaint = z.infer<typeof newComplaint>;

/** What may be changed while it is open; what is left out stays. New words of ours are no longer confirmed. */
export const complaintChange = z
  .strictObject({
    said: said.optional(),
    paraphrase: paraphrase.optional(),
    confirmed: z.boolean().optional().describe('The customer said that our words are right.'),
    wished: wished.optional(),
    cause: cause.optional(),
    agreed: agreed.optional(),
    whoId: idText.optional().describe('Who sees to it.'),
  })
  .meta({ id: 'ComplaintChange' });
export type ComplaintChange = z.infer<typeof complaintChange>;

export const apology = z.strictObject({ words: lines(2_000) }).meta({ id: 'Apology' });
export type Apology = z.infer<typeof apology>;

/** Something to make up for it. */
export const newGrant = z
  .strictObject({ what: line(300), amount: money.nullable().default(null) })
  .meta({ id: 'NewGrant' });
export type NewGrant = z.infer<typeof newGrant>;
export const grantDecision = z
  .strictObject({ decision: z.enum(['granted', 'refused']), why: lines(1_000).nullable().default(null) })
  .meta({ id: 'GrantDecision' });
export type GrantDecision = z.infer<typeof grantDecision>;

export const complaintClosing = z
  .strictObject({ state: z.enum(['solved', 'could-not']), outcome: lines(2_000).describe('How it ended.') })
  .meta({ id: 'ComplaintClosing' });
export type ComplaintClosing = z.infer<typeof complaintClosing>;
export const complaintReopening = z.strictObject({ why: lines(1_000) }).meta({ id: 'ComplaintReopening' });
export type ComplaintReopening = z.infer<typeof complaintReopening>;

const person = z.object({ id: idText, name: z.string() });

export const grant = z
  .object({
    id: idText,
    what: z.string(),
    amount: money.nullable(),
    state: z.enum(grantStates),
    askedBy: z.string().nullable(),
    askedAt: instantText,
    decidedBy: z.string().nullable(),
    why: z.string().nullable(),
  })
  .meta({ id: 'Grant' });
export type GrantView = z.infer<typeof grant>;

/** What went wrong, what was agreed, and how far it is. */
export const complaint = z
  .object({
    id: idText,
    customer: person,
    state: z.enum(complaintStates),
    said: z.string(),
    paraphrase,
    confirmedAt: instantText.nullable(),
    wished,
    cause,
    agreed,
    apology: z.string().nullable(),
    apologisedAt: instantText.nullable(),
    outcome: z.string().nullable(),
    who: person.nullable(),
    openedAt: instantText,
    closedAt: instantText.nullable(),
    check: z
      .object({ dueOn: dayText, answer: z.enum(checkAnswers).nullable(), words: z.string().nullable() })
      .nullable()
      .describe('Two days after closing the customer is asked whether it is good now.'),
    version: z.int(),
  })
  .meta({ id: 'Complaint' });
export type ComplaintView = z.infer<typeof complaint>;

export const complaintEvent = z.object({
  at: instantText,
  by: z.string().nullable(),
  kind: z.enum(complaintEvents),
  sentence: z.string(),
});
export const complaintDetail = complaint
  .extend({
    grants: z.array(grant),
    promises: z.array(promise),
    history: z.array(complaintEvent).describe('Oldest first.'),
    recovery: z
      .object({ made: z.int(), owed: z.int() })
      .nullable()
      .describe('Good contacts made since, of those owed; null once all are made.'),
    mayGrant: money.nullable().describe('Up to how much you may grant alone; null: any amount.'),
    ...themed.shape,
  })
  .meta({ id: 'ComplaintDetail' });
export type ComplaintDetail = z.infer<typeof complaintDetail>;

export const complaintQuery = pageQuery
  .omit({ q: true })
  .extend({ which: z.enum(['open', 'closed']).default('open'), customer: idText.optional() });
export type ComplaintQuery = z.infer<typeof complaintQuery>;
export const complaintPage = pageOf(complaint).meta({ id: 'ComplaintPage' });
export type ComplaintPage = z.infer<typeof complaintPage>;

/** `GET /api/complaints/:id/similar`: closed ones with words in common, and what was done then, so that it is fair. */
export const similarComplaints = z
  .object({
    items: z.array(
      z.object({
        id: idText,
        customer: person,
        said: z.string(),
        state: z.enum(complaintStates),
        outcome: z.string().nullable(),
        granted: z.array(z.object({ what: z.string(), amount: money.nullable() })),
        closedAt: instantText.nullable(),
      }),
    ),
  })
  .meta({ id: 'SimilarComplaints' });
export type SimilarComplaints = z.infer<typeof similarComplaints>;

/** The owner's rules of care. */
export const carePolicy = z
  .strictObject({
    grantLimit: money.describe('Up to which a rep makes up for something alone.'),
    recoveryContacts: z.int().min(0).max(100).describe('Good contacts owed after a complaint.'),
    quietDays: z.int().min(0).max(365).describe('Days without offers and check-ins after a complaint was closed.'),
    checkAfterDays: z.int().min(0).max(60).describe('Days after closing on which the customer is asked.'),
    conduct: lines(4_000).describe('What the house says about behaviour that is not acceptable.'),
  })
  .meta({ id: 'CarePolicy' });
export type CarePolicy = z.infer<typeof carePolicy>;

/** `PUT /api/care/policy`: what the house says of conduct stays as it is where it is left out. */
export const carePolicyGiven = carePolicy.partial({ conduct: true }).meta({ id: 'CarePolicyGiven' });
export type CarePolicyGiven = z.infer<typeof carePolicyGiven>;

/** What they said when they were asked whether it is good now. "No" opens the complaint again. */
export const checkGiven = z
  .strictObject({ answer: z.enum(checkAnswers), words: lines(2_000).nullable().default(null) })
  .meta({ id: 'CheckGiven' });
export type CheckGiven = z.infer<typeof checkGiven>;
