import { clausesOf, type SegmentDefinition, type SegmentNames } from '@regulars/outreach/domain';
import { inParts } from '@regulars/customers/api';
import { marks, type Reader } from '@regulars/shared/db';

/** What the tags and people of these definitions, and some more people, are called: so that they can be said in words. */
export async function namesFor(
  reader: Reader,
  definitions: readonly SegmentDefinition[],
  alsoPeople: readonly string[] = [],
): Promise<SegmentNames> {
  const clauses = definitions.flatMap(clausesOf);
  const ids = (kind: 'tag' | 'rep') => clauses.flatMap((clause) => (clause.kind === kind ? clause.ids : []));
  return {
    tags: await named(reader, 'tag', ids('tag')),
    people: await named(reader, 'app_user', [...ids('rep'), ...alsoPeople]),
  };
}

async function named(reader: Reader, table: 'tag' | 'app_user', ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const part of inParts([...new Set(ids)])) {
    const rows = await reader.rows<{ id: string; name: string }>(
      `SELECT id, name FROM ${table} WHERE id IN (${marks(part.length)})`,
      part,
    );
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}
