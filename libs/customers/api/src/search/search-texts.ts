import { marks, type Reader } from '@regulars/shared/db';
import type { SearchTexts } from './search-document';

interface Named {
  id: string;
  given: string | null;
  family: string | null;
  preferred: string | null;
  display: string | null;
  company: string | null;
  reference: string | null;
}

interface Said {
  customerId: string;
  kind: 'email' | 'phone' | 'told' | 'own';
  text: string;
  authorId: string | null;
}

/** What these customers are found by, from where it is kept. */
export async function searchTextsOf(reader: Reader, ids: readonly string[]): Promise<SearchTexts[]> {
  const within = `IN (${marks(ids.length)})`;
  const named = await reader.rows<Named>(
    `SELECT id, given, family, preferred, display, company, reference FROM customer WHERE id ${within}`,
    ids,
  );
  const said = await reader.rows<Said>(
    `SELECT customer_id AS "customerId", 'email' AS "kind", address AS "text", NULL AS "authorId" FROM customer_email WHERE customer_id ${within}
     UNION ALL SELECT customer_id, 'phone', number, NULL FROM customer_phone WHERE customer_id ${within}
     UNION ALL SELECT customer_id, CASE private WHEN 1 THEN 'own' ELSE 'told' END, text, author_id FROM note
       WHERE customer_id ${within}
     UNION ALL SELECT customer_id, 'told', text, NULL FROM preference WHERE customer_id ${within}`,
    [...ids, ...ids, ...ids, ...ids],
  );
  const byCustomer = Map.groupBy(said, (one) => one.customerId);
  const merged = await mergedNames(reader, ids);
  return named.map((one) => textsOf([one, ...(merged.get(one.id) ?? [])], byCustomer.get(one.id) ?? []));
}

/** The names of records that were merged into these: whoever is looked for by one of them is found. */
async function mergedNames(reader: Reader, ids: readonly string[]): Promise<Map<string, Named[]>> {
  const rows = await reader.rows<Named & { intoId: string }>(
    `SELECT m.into_id AS "intoId", c.id, c.given, c.family, c.preferred, c.display, c.company, c.reference
     FROM customer_merge m JOIN customer c ON c.id = m.from_id
     WHERE m.undone_at IS NULL AND m.into_id IN (${marks(ids.length)}) ORDER BY m.id`,
    ids,
  );
  return Map.groupBy(rows, ({ intoId }) => intoId);
}

function textsOf([one, ...merged]: [Named, ...Named[]], said: readonly Said[]): SearchTexts {
  const of = (kind: Said['kind']) => said.filter((text) => text.kind === kind).map((text) => text.text);
  return {
    customerId: one.id,
    names: [one, ...merged].flatMap(({ given, family, preferred, display }) => [given, family, preferred, display]),
    contacts: [...[one, ...merged].flatMap(({ company, reference }) => [company, reference]), ...of('email')],
    phones: of('phone'),
    told: of('told'),
    own: said.flatMap(({ kind, authorId, text }) => (kind === 'own' && authorId !== null ? [{ authorId, text }] : [])),
  };
}
