import { idText, instantText } from '@regulars/shared/contract';
import { verdictKinds } from '@regulars/outreach/domain';
import * as z from 'zod';

const counts = z.object({ send: z.int(), hand: z.int(), hold: z.int(), skip: z.int(), expire: z.int() });
const said = z.object({ kind: z.enum(verdictKinds), sentence: z.string() });

/** What would have happened in the last 30 days under other rules, decision by decision; `items` are the first 50 that differ. */
export const policyTrial = z
  .object({
    since: instantText,
    /** How many decisions were made. */
    decided: z.int(),
    then: counts,
    now: counts,
    /** How many would have come out otherwise. */
    changed: z.int(),
    items: z.array(
      z.object({
        touchpointId: idText,
        customer: z.object({ id: idText, name: z.string() }),
        what: z.string(),
        at: instantText,
        then: said,
        now: said,
      }),
    ),
  })
  .meta({ id: 'PolicyTrial' });
export type PolicyTrial = z.infer<typeof policyTrial>;
