import * as z from 'zod';

/** `GET`, `POST` (load) and `DELETE` (remove) `/api/sample`: the sample shop. */
export const sample = z
  .object({ loaded: z.boolean(), customers: z.int().describe('How many sample customers there are now.') })
  .meta({ id: 'Sample' });
export type SampleView = z.infer<typeof sample>;
