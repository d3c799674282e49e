import { touchpointStatuses } from '@regulars/outreach/domain';
import { idText, instantText, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';

/** One line of why a customer heard from the shop, or did not. */
export const heard = z
  .object({
    at: instantText,
    touchpointId: idText,
    /** The programme's or offer's name. */
    what: z.string(),
    /** Where it stands now. */
    status: z.enum(touchpointStatuses),
    /** Who did it; null where nobody in person did. */
    by: z.string().nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'Heard' });
export type Heard = z.infer<typeof heard>;

export const heardPage = pageOf(heard).meta({ id: 'HeardPage' });
export const heardQuery = pageQuery.pick({ limit: true, cursor: true });
export type HeardQuery = z.infer<typeof heardQuery>;
