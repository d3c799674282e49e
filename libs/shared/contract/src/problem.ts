import * as z from 'zod';

/** What went wrong, as RFC 9457 Problem Details with a stable `code` and, for bad input, the path of each field. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemDetails = z.infer<typeof problem>;
