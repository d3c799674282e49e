import { idText, line } from '@regulars/shared/contract';
import * as z from 'zod';

const someDays = (most: number) => z.int().min(1).max(most);

/** A holiday by its key in the almanac (`GET /api/holidays`), with words of its own where it has them. */
export const keptHoliday = z
  .strictObject({ key: z.string().regex(/^[a-z0-9-]{1,32}$/), name: line(100), templateId: idText.optional() })
  .meta({ id: 'KeptHoliday' });

const thanks = { kind: z.literal('thanks'), daysAfter: z.int().min(0).max(30) };

/** What only one kind of programme needs to know. An amount is in minor units of the shop's currency. */
export const programmeSettings = z
  .union([
    z.strictObject({ kind: z.literal('birthday') }),
    z.strictObject({
      kind: z.literal('date'),
      dateKind: z.enum(['anniversary', 'other']),
      label: line(100).nullable(),
    }),
    z.strictObject({ kind: z.literal('holiday'), holidays: z.array(keptHoliday).max(40) }),
    z.strictObject({ kind: z.literal('check-in'), by: z.literal('rhythm') }),
    z.strictObject({ kind: z.literal('check-in'), by: z.literal('cadence'), everyDays: someDays(730) }),
    z.strictObject({ ...thanks, after: z.literal('first') }),
    z.strictObject({ ...thanks, after: z.literal('nth'), numbers: z.array(z.int().min(2).max(10_000)).min(1).max(20) }),
    z.strictObject({
      ...thanks,
      after: z.literal('large'),
      minor: z
        .int()
        .min(1)
        .max(10 ** 12),
    }),
    z.strictObject({ ...thanks, after: z.literal('sent') }),
    z.strictObject({ kind: z.literal('second-visit'), daysAfter: someDays(180) }),
    z.strictObject({ kind: z.literal('win-back'), by: z.literal('rhythm') }),
    z.strictObject({ kind: z.literal('win-back'), by: z.literal('days'), days: someDays(1500) }),
    z.strictObject({ kind: z.literal('offer'), offerId: idText }),
  ])
  .meta({ id: 'ProgrammeSettings' });
export type ProgrammeSettingsView = z.infer<typeof programmeSettings>;
