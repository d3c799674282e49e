import { lackingFields, type LackingField, type Speakers } from '@regulars/outreach/domain';
import { marks, type Reader } from '@regulars/shared/db';

/** Whose letters to look into. */
export type Audience =
  { kind: 'chosen'; customerIds: readonly string[] } | { kind: 'coming'; templateId: string } | { kind: 'everybody' };

// The counterpart of valuesFor(): when each of its fields is left out.
const lacks: Readonly<Record<LackingField, string>> = {
  first_name: 'c.preferred IS NULL AND c.given IS NULL',
  age: "c.birthday IS NULL OR c.birthday LIKE '--%'",
  rep_name: 'c.rep_id IS NULL',
  visits: 'c.visit_count = 0',
  last_visit: 'c.last_visit_day IS NULL',
  usual: 'r.usual_days IS NULL',
};

type Stored = { language: string | null; count: number } & Record<LackingField, number>;

const counts = lackingFields
  .map((field) => `CAST(SUM(CASE WHEN ${lacks[field]} THEN 1 ELSE 0 END) AS INTEGER) AS "${field}"`)
  .join(', ');

/** What an audience lacks, by the language that its people speak. */
export async function speakersIn(reader: Reader, audience: Audience): Promise<Speakers[]> {
  const { where, params } = conditionOf(audience);
  const rows = await reader.rows<Stored>(
    `SELECT c.language, CAST(COUNT(*) AS INTEGER) AS "count", ${counts}
     FROM customer c LEFT JOIN visit_rhythm r ON r.customer_id = c.id
     WHERE ${where} GROUP BY c.language ORDER BY 2 DESC, 1`,
    params,
  );
  return rows.map(({ language, count, ...lacking }) => ({ language, count, lacks: lacking }));
}

function conditionOf(audience: Audience): { where: string; params: readonly string[] } {
  const reachable = 'c.archived = 0 AND c.primary_email IS NOT NULL';
  switch (audience.kind) {
    case 'chosen':
      return audience.customerIds.length === 0
        ? { where: '1 = 0', params: [] }
        : { where: `c.id IN (${marks(audience.customerIds.length)})`, params: audience.customerIds };
    case 'coming':
      return {
        where: `${reachable} AND c.id IN (
          SELECT t.customer_id FROM touchpoint t JOIN programme p ON p.id = t.programme_id
          WHERE t.status IN ('proposed', 'planned', 'held') AND p.template_id = ?)`,
        params: [audience.templateId],
      };
    case 'everybody':
      return { where: reachable, params: [] };
  }
}
