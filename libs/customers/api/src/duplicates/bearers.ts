import { lastDigits, soundKeys, type Likeable } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import { keyOfEmail } from '../customers/customer-store';
import { inList } from '../imports/in-list';

/** What customers are compared by: who bears the same key may be the same person. */
export const kindsOfKey = {
  email: { table: 'customer_email', column: 'address_key' },
  phone: { table: 'customer_phone', column: 'last_digits' },
  sound: { table: 'customer_sound', column: 'sound' },
} as const;
export type KindOfKey = keyof typeof kindsOfKey;

/** A phone that five hundred people have is a firm's, and tells nobody from anybody: such keys are passed over. */
export const mostBearers = 20;

/** The keys of a record, each under its kind, so that a phone's digits are never taken for something else. */
export function keysOf({ name, emails, phones }: Likeable): Record<KindOfKey, string[]> {
  return { email: emails.map(keyOfEmail), phone: phones.map(lastDigits), sound: soundKeys(name) };
}

/** The ids of those who bear one of these keys, by key. */
export async function bearersOf(
  reader: Reader,
  kind: KindOfKey,
  keys: readonly string[],
): Promise<Map<string, string[]>> {
  if (keys.length === 0) return new Map();
  const { table, column } = kindsOfKey[kind];
  const rows = await reader.rows<{ key: string; id: string }>(
    `SELECT ${column} AS "key", customer_id AS "id" FROM ${table} WHERE ${column} IN
       (SELECT ${column} FROM ${table} WHERE ${inList(reader.dialect, column)} GROUP BY ${column} HAVING count(*) <= ?)`,
    [JSON.stringify([...new Set(keys)]), mostBearers],
  );
  const byKey = Map.groupBy(rows, ({ key }) => key);
  return new Map([...byKey].map(([key, borne]) => [key, borne.map(({ id }) => id)]));
}
