import { lastDigits, type CustomerDraft } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import { keyOfEmail } from '../customers/customer-store';
import { formerReferences, mergedAway } from '../merges/merge-reads';
import { inList } from './in-list';
import { reachOf, valuesOf } from './owned-rows';
import type { Recognised } from './people';

/** The ids of all whom these rows may mean; for a record that was merged away, of the one it is part of now. */
export async function idsOfMeant(reader: Reader, drafts: readonly CustomerDraft[]): Promise<string[]> {
  const references = drafts.flatMap(({ reference }) => (reference === null ? [] : [reference]));
  const emails = drafts.flatMap((draft) => draft.emails.map(keyOfEmail));
  const phones = drafts.flatMap((draft) => draft.phones.map(lastDigits));
  const found = [
    ...(await idsWhere(reader, 'SELECT id FROM customer WHERE', 'reference', references)),
    ...(await idsWhere(reader, 'SELECT customer_id AS id FROM customer_email WHERE', 'address_key', emails)),
    ...(await idsWhere(reader, 'SELECT customer_id AS id FROM customer_phone WHERE', 'last_digits', phones)),
  ];
  const away = await mergedAway(reader, found);
  return [...new Set(found.map((id) => away.get(id) ?? id))];
}

async function idsWhere(reader: Reader, select: string, column: string, values: readonly string[]): Promise<string[]> {
  if (values.length === 0) return [];
  const rows = await reader.rows<{ id: string }>(`${select} ${inList(reader.dialect, column)}`, [
    JSON.stringify([...new Set(values)]),
  ]);
  return rows.map(({ id }) => id);
}

interface Named {
  id: string;
  reference: string | null;
  given: string | null;
  family: string | null;
  preferred: string | null;
  sayIt: string | null;
  display: string | null;
}

/** These customers as far as they are told apart, the oldest first: all that is asked where nothing of theirs changes. */
export async function recognisedPeople(reader: Reader, ids: readonly string[]): Promise<Recognised[]> {
  if (ids.length === 0) return [];
  const customers = await reader.rows<Named>(
    `SELECT id, reference, given, family, preferred, say_it AS "sayIt", display FROM customer
     WHERE ${inList(reader.dialect, 'id')} ORDER BY created_at, id`,
    [JSON.stringify(ids)],
  );
  const { emails, phones } = await reachOf(reader, ids);
  const formerly = await formerReferences(reader, ids);
  return customers.map(({ id, reference, ...name }) => {
    const state = { reference, name, emails: valuesOf(emails.get(id)), phones: valuesOf(phones.get(id)) };
    return { id, state, formerly: formerly.get(id) ?? [] };
  });
}
