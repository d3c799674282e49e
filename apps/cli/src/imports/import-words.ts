import type { ImportItem } from '@regulars/customers/contract';

/** What came of an import, in one line. */
export function inWords({ kind, counts }: Pick<ImportItem, 'kind' | 'counts'>): string {
  const { rows, created, updated, unchanged, refused, customersCreated } = counts;
  const made = customersCreated === 0 ? '' : ` (${customersCreated} customers made for them)`;
  return `${rows} rows: ${created} ${kind} new${made}, ${updated} changed, ${unchanged} as they were, ${refused} refused`;
}
