import { columnFormats, customerFields, visitFields } from '@regulars/customers/domain';
import { line, lines } from '@regulars/shared/contract';
import * as z from 'zod';

export const importFieldText = z.enum([...customerFields, ...visitFields]);

/** One column of the file, counted from 0, and what it means. `format` answers the question about how it is written. */
export const mappedColumn = z
  .strictObject({
    column: z.int().min(0).max(999),
    field: importFieldText,
    format: z.enum(columnFormats).optional().describe('`dmy` or `mdy` for days, `point` or `comma` for amounts.'),
  })
  .meta({ id: 'MappedColumn' });

/** The bases that an import may state; nobody may be written to unless the owner says so. */
export const importBases = ['none', 'existing-customer', 'asked'] as const;

export const importConsent = z
  .strictObject({
    basis: z.enum(importBases),
    wording: lines(2000).nullish().describe('What they were asked, word for word.'),
    source: line(200).nullish().describe('Where it was given; the file’s name if left out.'),
  })
  .meta({ id: 'ImportConsent' });

/** `PUT /api/imports/:id/mapping`: what the columns mean and how the import is to be done. */
export const importChoices = z
  .strictObject({
    columns: z.array(mappedColumn).max(1000),
    consent: importConsent.default({ basis: 'none' }),
    createMissing: z.boolean().default(false).describe('Visits: make the customers that are not there yet.'),
    existing: z
      .enum(['update', 'fill'])
      .default('update')
      .describe('Customers already there: take what the file says, or only fill in what is missing.'),
  })
  .meta({ id: 'ImportChoices' });
export type ImportChoices = z.infer<typeof importChoices>;
