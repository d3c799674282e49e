import { instantText } from '@regulars/shared/contract';
import { reasonKinds, verdictKinds, wordings } from '@regulars/outreach/domain';
import * as z from 'zod';

/** Why a greeting is sent, held or not sent, as a stable kind and as one sentence for people. */
export const reason = z.object({ kind: z.enum(reasonKinds), sentence: z.string() }).meta({ id: 'Reason' });
export type ReasonView = z.infer<typeof reason>;

/** What the tact gate says. `until` is there for a hold, `wording` for a send. */
export const verdict = z
  .object({
    kind: z.enum(verdictKinds),
    until: instantText.nullable(),
    wording: z.enum(wordings).nullable(),
    reasons: z.array(reason),
  })
  .meta({ id: 'Verdict' });
export type VerdictView = z.infer<typeof verdict>;
