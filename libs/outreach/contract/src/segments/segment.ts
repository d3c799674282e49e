import { customerRef } from '@regulars/customers/contract';
import { groupKinds } from '@regulars/outreach/domain';
import { idText, instantText, line, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';
import { segmentDefinition } from './definition';

/** `POST /api/segments` */
export const segmentInput = z
  .strictObject({ name: line(100), definition: segmentDefinition })
  .meta({ id: 'SegmentInput' });
export type SegmentInput = z.infer<typeof segmentInput>;

/** `PATCH /api/segments/:id`: what is left out stays. */
export const segmentChange = z
  .strictObject({ name: line(100), definition: segmentDefinition })
  .partial()
  .meta({ id: 'SegmentChange' });
export type SegmentChange = z.infer<typeof segmentChange>;

/** What uses a segment: a programme or an offer by its name. */
export const segmentUse = z
  .object({ kind: z.enum(['programme', 'offer']), id: idText, name: z.string() })
  .meta({ id: 'SegmentUse' });
export type SegmentUse = z.infer<typeof segmentUse>;

/** A group of customers, by what they have in common. */
export const segment = z
  .object({
    id: idText,
    name: z.string(),
    definition: segmentDefinition,
    sentence: z.string().describe('The definition in one plain sentence.'),
    updatedAt: instantText,
  })
  .meta({ id: 'Segment' });
export type Segment = z.infer<typeof segment>;

/** `GET /api/segments`: all of them, by name. */
export const segmentList = z.object({ items: z.array(segment) }).meta({ id: 'SegmentList' });
export type SegmentList = z.infer<typeof segmentList>;

/** `GET /api/segments/:id` */
export const segmentDetail = segment.extend({ uses: z.array(segmentUse) }).meta({ id: 'SegmentDetail' });
export type SegmentDetail = z.infer<typeof segmentDetail>;

/** `POST /api/segments/count`: how many would be in it, saved or not. */
export const segmentDraft = z.strictObject({ definition: segmentDefinition }).meta({ id: 'SegmentDraft' });
export type SegmentDraft = z.infer<typeof segmentDraft>;

export const segmentCount = z
  .object({
    customers: z.int(),
    first: z.array(customerRef).describe('The first five by name.'),
    sentence: z.string(),
  })
  .meta({ id: 'SegmentCount' });
export type SegmentCount = z.infer<typeof segmentCount>;

/** `GET /api/segments/:id/customers`: who is in it, by name; `q` looks for some of them. */
export const segmentCustomersQuery = pageQuery;
export type SegmentCustomersQuery = z.infer<typeof segmentCustomersQuery>;

/** `POST /api/segments/explain`: why a customer is in or out of a saved segment or a draft. */
export const segmentQuestion = z
  .strictObject({ definition: segmentDefinition.optional(), segmentId: idText.optional(), customerId: idText })
  .refine(({ definition, segmentId }) => (definition === undefined) !== (segmentId === undefined), {
    path: ['segmentId'],
    error: 'Name a saved group or give a definition, one of the two.',
  })
  .meta({ id: 'SegmentQuestion' });
export type SegmentQuestion = z.infer<typeof segmentQuestion>;

export const segmentAnswer = z
  .object({
    customer: customerRef,
    in: z.boolean(),
    sentence: z.string(),
    lines: z.array(
      z.object({
        depth: z.int().describe('How many groups it lies in; 0 is the whole.'),
        kind: z.enum(['clause', ...groupKinds]),
        met: z.boolean(),
        sentence: z.string().describe('"Last here within 90 days: no, 4 months ago"'),
      }),
    ),
  })
  .meta({ id: 'SegmentAnswer' });
export type SegmentAnswer = z.infer<typeof segmentAnswer>;

/** `GET /api/segments/values`: what customers' records say, most frequent first, for suggestions. */
export const segmentValueQuery = z.strictObject({
  of: z.enum(['city', 'language', 'preference']),
  q: z.string().trim().max(200).optional(),
});
export type SegmentValueQuery = z.infer<typeof segmentValueQuery>;

export const segmentValueList = z
  .object({ items: z.array(z.object({ value: z.string(), label: z.string(), customers: z.int() })) })
  .meta({ id: 'SegmentValueList' });
export type SegmentValueList = z.infer<typeof segmentValueList>;
