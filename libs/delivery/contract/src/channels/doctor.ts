import * as z from 'zod';
import { findingKinds, verdicts } from '@regulars/delivery/domain';

/** One thing that was looked at: what was found, what it means for the letters, and what to do; empty if nothing. */
export const emailFinding = z
  .object({
    kind: z.enum(findingKinds),
    /** `unknown`: we could not look, which says nothing either way. */
    verdict: z.enum(verdicts),
    what: z.string(),
    means: z.string(),
    todo: z.string(),
  })
  .meta({ id: 'EmailFinding' });
export type EmailFinding = z.infer<typeof emailFinding>;

/** What a look over the mail settings found. */
export const emailCheckup = z.object({ findings: z.array(emailFinding) }).meta({ id: 'EmailCheckup' });
export type EmailCheckup = z.infer<typeof emailCheckup>;
