import { timelineKinds } from '@regulars/briefs/domain';
import {
  complaintStates,
  contactChannels,
  directions,
  feedbackAbouts,
  feedbackAnswers,
  moods,
  outcomes,
  promiseKinds,
  promiseStates,
} from '@regulars/care/domain';
import {
  consentBases,
  dateKinds,
  preferenceKinds,
  preferenceSources,
  purposes,
  stances,
} from '@regulars/customers/domain';
import { touchpointStatuses } from '@regulars/outreach/domain';
import { dayText, idText, instantText, money, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

const shared = {
  id: idText,
  at: instantText.describe('Its place on the timeline; a visit stands at the start of its day in the shop.'),
  day: dayText.describe('The shop’s day it happened on.'),
  by: z.string().nullable().describe('Who wrote it down; null where nobody in person did.'),
};

/** One thing that happened, told apart by `kind`. */
export const timelineEntry = z
  .discriminatedUnion('kind', [
    z.object({
      ...shared,
      kind: z.literal('note'),
      text: z.string(),
      pinned: z.boolean(),
      private: z.boolean().describe('Only you see it.'),
      own: z.boolean().describe('You wrote it, and decide who sees it.'),
      version: z.int(),
      editedAt: instantText.nullable(),
    }),
    z.object({
      ...shared,
      kind: z.literal('preference'),
      preferenceKind: z.enum(preferenceKinds),
      stance: z.enum(stances),
      text: z.string(),
      source: z.enum(preferenceSources),
      sourceDay: dayText,
    }),
    z.object({
      ...shared,
      kind: z.literal('date'),
      dateKind: z.enum(dateKinds),
      label: z.string().nullable(),
      on: z.string().describe('YYYY-MM-DD or --MM-DD'),
    }),
    z.object({
      ...shared,
      kind: z.literal('visit'),
      amount: money.nullable(),
      items: z.array(z.string()),
      note: z.string().nullable(),
    }),
    z.object({
      ...shared,
      kind: z.literal('consent'),
      purposes: z.array(z.enum(purposes)),
      basis: z.enum(consentBases),
      text: z.string().describe('"May write for wishes and offers: they said yes."'),
    }),
    z.object({
      ...shared,
      kind: z.literal('asked'),
      text: z.string().describe('"They asked to hear nothing until 24 December 2026."'),
    }),
    z.object({
      ...shared,
      kind: z.literal('greeting'),
      status: z.enum(touchpointStatuses),
      text: z.string().describe('"Birthday wishes sent."'),
    }),
    z.object({
      ...shared,
      kind: z.literal('contact'),
      words: z.string().describe('"Call, good mood"'),
      channel: z.enum(contactChannels),
      direction: z.enum(directions),
      outcome: z.enum(outcomes),
      mood: z.enum(moods).nullable(),
      said: z.string().nullable(),
      behind: z.string().nullable(),
      paraphrase: z.string().nullable(),
      confirmed: z.boolean(),
      nextStep: z.string().nullable(),
      nextOn: dayText.nullable(),
    }),
    z.object({
      ...shared,
      kind: z.literal('promise'),
      promiseKind: z.enum(promiseKinds),
      what: z.string(),
      state: z.enum(promiseStates),
      dueOn: dayText.nullable(),
    }),
    z.object({ ...shared, kind: z.literal('complaint'), said: z.string(), state: z.enum(complaintStates) }),
    z.object({
      ...shared,
      kind: z.literal('feedback'),
      about: z.enum(feedbackAbouts),
      answer: z.enum(feedbackAnswers),
      text: z.string().describe('"Said after a visit: it was good"'),
      words: z.string().nullable(),
    }),
  ])
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** `GET /api/customers/:id/timeline?kind=note,visit`: newest first, stable under ties; `kind` narrows. */
export const timelineQuery = pageQuery.pick({ limit: true, cursor: true }).extend({
  kind: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(timelineKinds)).min(1))
    .optional()
    .describe('One kind or several, comma-separated.'),
});
export type TimelineQuery = z.infer<typeof timelineQuery>;

export const timelinePage = pageOf(timelineEntry).meta({ id: 'TimelinePage' });
export type TimelinePage = z.infer<typeof timelinePage>;
