import * as z from 'zod';
import type { CustomerRecord } from '../customers/customer-record';
import { moved } from './moving';

const maybe = z.string().nullable();
const reach = z.array(z.object({ value: z.string(), label: maybe }));
const record = z.object({
  id: z.string(),
  name: z.object({ given: maybe, family: maybe, preferred: maybe, sayIt: maybe, display: maybe }),
  company: maybe,
  emails: reach,
  phones: reach,
  place: z.object({ lines: z.array(z.string()), city: maybe, region: maybe, postcode: maybe, country: maybe }),
  language: maybe,
  zone: maybe,
  tagIds: z.array(z.string()),
  repId: maybe,
  metThrough: maybe,
  sentById: maybe,
  standing: z.object({ doNotContact: z.boolean(), deceased: z.boolean(), moved: z.boolean() }),
  reference: maybe,
}) satisfies z.ZodType<CustomerRecord>;

/** All that a merge changed, as it is kept for undoing it. */
export const mergeJournal = z.object({
  /** the record that stayed, before and after */
  before: record,
  after: record,
  /** the reference of the record that went, before */
  reference: maybe,
  /** since when the record that went was archived, if it was */
  archivedAt: maybe,
  moved: z.array(moved),
  /** refusals that were written down because one of the two had refused */
  refusals: z.array(z.string()),
});
export type MergeJournal = z.infer<typeof mergeJournal>;
