import { dayText, money } from '@regulars/shared/contract';
import * as z from 'zod';

/** `GET /api/customers/:id/rhythm`: how often this customer comes, from their own visits. */
export const rhythm = z
  .object({
    visits: z.int().describe('How many visits are written down.'),
    firstDay: dayText.nullable(),
    lastDay: dayText.nullable(),
    daysSince: z.int().nullable().describe('Days since the last visit; null before the first.'),
    usualDays: z.int().nullable().describe('Usual days between visits; null until there are two gaps to learn from.'),
    overdue: z.boolean().describe('Longer away than their own rhythm explains.'),
    words: z.string().nullable().describe('"Usually every 9 days, now 24."'),
    spent: money.nullable().describe('All amounts in the shop’s currency; null where none is known.'),
    worthPerYear: money.nullable().describe('What a year of their usual visits brings; null where none is known.'),
    recentDays: z
      .array(dayText)
      .describe('The days of the last year’s visits, oldest first, at most 60: the little strip.'),
  })
  .meta({ id: 'Rhythm' });
export type RhythmView = z.infer<typeof rhythm>;
