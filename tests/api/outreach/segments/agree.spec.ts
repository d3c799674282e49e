import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { factsOf, segmentCondition, type SegmentContext } from '@regulars/outreach/api';
import { segmentDefinition } from '@regulars/outreach/contract';
import { matches, type SegmentDefinition, type SegmentFacts } from '@regulars/outreach/domain';
import { newId } from '@regulars/shared/db';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner } from '../../../support/people';
import { startServer, type TestServer } from '../../../support/server';
import { anyClause, anyDefinition, days } from './builders';
import { manyPeople } from './people';

onBothDatabases('a group asked in SQL and in memory', (kind) => {
  let server: TestServer;
  let tags: string[];
  let people: string[];
  let ids: string[];

  beforeAll(async () => {
    server = await startServer(kind);
    const { id, as } = await anOwner(server);
    tags = [newId()];
    for (const name of ['Jazz club', 'VIP'])
      tags.push((await server.ask('POST', '/api/tags', { as, body: { name } })).body.id);
    people = [id, (await aColleague(server, 'rep')).id];
    // A month is among the gaps that people have here.
    await server.ask('PUT', '/api/consent-rule', { as, body: { existingCustomerMonths: 1 } });
    ids = await manyPeople(server, 60, { tags: tags.slice(1), people });
  });
  afterAll(() => server.close());

  const context = (today: string, shopZone: string): SegmentContext => {
    return { dialect: kind, today, shopZone, customerMonths: 1 };
  };
  /** What is known of all, as a shop of that zone knows it. */
  async function told(on: SegmentContext): Promise<Map<string, SegmentFacts>> {
    await server.database.units.write((tx) => tx.run('UPDATE business SET zone = ?', [on.shopZone]));
    return factsOf(server.database.reader, ids, on);
  }

  async function bySql(definition: SegmentDefinition, on: SegmentContext): Promise<string[]> {
    const { sql, params } = segmentCondition(definition, on);
    const rows = await server.database.reader.rows<{ id: string }>(`SELECT c.id FROM customer c WHERE ${sql}`, params);
    return rows.map((row) => row.id).sort();
  }

  const byFacts = (definition: SegmentDefinition, facts: Map<string, SegmentFacts>, today: string): string[] =>
    ids.filter((id) => matches(definition, facts.get(id)!, today)).sort();

  it('holds for the same customers, whatever is asked of whomever', async () => {
    const zone = fc.constantFrom('Europe/Lisbon', 'Pacific/Kiritimati', 'America/Los_Angeles');
    const facts = new Map<string, Map<string, SegmentFacts>>();
    const known = async (on: SegmentContext) => {
      const key = `${on.today} ${on.shopZone}`;
      if (!facts.has(key)) facts.set(key, await told(on));
      return facts.get(key)!;
    };
    let some = 0;
    await fc.assert(
      fc.asyncProperty(
        anyDefinition(anyClause(tags, people)),
        fc.constantFrom(...days),
        zone,
        async (asked, day, where) => {
          const definition = segmentDefinition.parse(asked);
          const on = context(day, where);
          const found = await bySql(definition, on);
          if (found.length > 0 && found.length < ids.length) some += 1;
          expect(found).toEqual(byFacts(definition, await known(on), day));
        },
      ),
      { numRuns: 300 },
    );
    // Were everybody or nobody found each time, the two would agree on nothing.
    expect(some).toBeGreaterThan(60);
  });

  it('holds for the same customers clause by clause', async () => {
    const on = context('2026-11-22', 'Europe/Lisbon');
    const facts = await told(on);
    await fc.assert(
      fc.asyncProperty(anyClause(tags, people), async (clause) => {
        const definition: SegmentDefinition = { kind: 'all', of: [clause] };
        expect(await bySql(definition, on)).toEqual(byFacts(definition, facts, on.today));
      }),
      { numRuns: 300 },
    );
  });
});
