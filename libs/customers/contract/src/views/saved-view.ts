import { idText, instantText, line } from '@regulars/shared/contract';
import * as z from 'zod';
import { customerFilters, customerSorts } from '../customers/customer-list';

/** A list's filters as a saved view keeps them: the same names as in the address, values as text. */
export const viewQuery = z
  .partialRecord(z.enum(['q', 'sort', ...filterNames()]), z.string().max(200))
  .refine(
    (query) =>
      z
        .strictObject({ ...customerFilters, q: z.string().optional(), sort: z.enum(customerSorts).optional() })
        .safeParse(query).success,
    {
      error: 'This list cannot be opened.',
    },
  );

/** `POST /api/views`, `PUT /api/views/:id` */
export const viewInput = z.strictObject({ name: line(60), query: viewQuery }).meta({ id: 'SavedViewInput' });
export type ViewInput = z.infer<typeof viewInput>;

/** A list somebody saved; theirs alone. */
export const savedView = z
  .object({ id: idText, name: z.string(), query: z.record(z.string(), z.string()), createdAt: instantText })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedView>;

/** `GET /api/views`: my own, by name. */
export const viewList = z.object({ items: z.array(savedView) }).meta({ id: 'SavedViewList' });
export type ViewList = z.infer<typeof viewList>;

function filterNames() {
  return ['tag', 'rep', 'birthdayWithin', 'visitedBefore', 'visitedAfter', 'hasEmail', 'archived'] as const;
}
