import type { Dialect, Reader } from '@regulars/shared/db';
import * as z from 'zod';

/** An imported visit as it is stored. */
export interface StoredVisit {
  id: string;
  day: string;
  amountMinor: number | null;
  currency: string | null;
  items: string[];
  note: string | null;
  updatedAt: string;
}

const columns =
  'v.id, v.customer_id AS "customerId", v.import_key AS "importKey", v.day, v.amount_minor AS "amountMinor", v.currency, v.items, v.note, v.updated_at AS "updatedAt"';
const texts = z.array(z.string());

/** One look into the index for each of the pairs, which come as one JSON parameter. */
const asked: Record<Dialect, string> = {
  sqlite: `
    SELECT ${columns} FROM json_each(?) k CROSS JOIN visit v
    WHERE v.customer_id = k.value ->> 0 AND v.import_key = k.value ->> 1`,
  postgres: `
    SELECT ${columns} FROM jsonb_array_elements(?::jsonb) k JOIN visit v
    ON v.customer_id = k.value ->> 0 AND v.import_key = k.value ->> 1`,
};

/** Those of these visits (customer and import key) that are there already, by `id key`. */
export async function storedVisits(
  reader: Reader,
  visits: readonly (readonly [customerId: string, key: string])[],
): Promise<Map<string, StoredVisit>> {
  if (visits.length === 0) return new Map();
  const rows = await reader.rows<Omit<StoredVisit, 'items'> & { customerId: string; importKey: string; items: string }>(
    asked[reader.dialect],
    [JSON.stringify(visits)],
  );
  return new Map(rows.map((row) => [`${row.customerId} ${row.importKey}`, { ...row, items: itemsIn(row.items) }]));
}

/** The items of many visits are one of a few texts: most often none. */
function itemsIn(text: string): string[] {
  return text === '[]' ? [] : texts.parse(JSON.parse(text));
}
