import { inList } from '@regulars/customers/api';
import type { Reader } from '@regulars/shared/db';
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
  'id, customer_id AS "customerId", import_key AS "importKey", day, amount_minor AS "amountMinor", currency, items, note, updated_at AS "updatedAt"';
const texts = z.array(z.string());

/** All visits of these customers that came by imports, by customer and import key (`id key`). */
export async function storedVisits(reader: Reader, customerIds: readonly string[]): Promise<Map<string, StoredVisit>> {
  if (customerIds.length === 0) return new Map();
  const sql = `SELECT ${columns} FROM visit WHERE ${inList(reader.dialect, 'customer_id')} AND import_key IS NOT NULL`;
  const rows = await reader.rows<Omit<StoredVisit, 'items'> & { customerId: string; importKey: string; items: string }>(
    sql,
    [JSON.stringify(customerIds)],
  );
  return new Map(rows.map((row) => [`${row.customerId} ${row.importKey}`, { ...row, items: itemsIn(row.items) }]));
}

/** The items of many visits are one of a few texts: most often none. */
function itemsIn(text: string): string[] {
  return text === '[]' ? [] : texts.parse(JSON.parse(text));
}
