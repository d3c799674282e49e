import * as z from 'zod';

/** How many wait for somebody, by what they wait for. Missed are those that came too late in the last 14 days. */
export const needsCount = z
  .object({
    approval: z.int(),
    held: z.int(),
    missed: z.int(),
    unsure: z.int(),
    failed: z.int(),
    task: z.int(),
  })
  .meta({ id: 'NeedsCount' });
export type NeedsCount = z.infer<typeof needsCount>;
