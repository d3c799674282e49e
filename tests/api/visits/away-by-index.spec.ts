import { RhythmReads } from '@regulars/visits/api';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { anOwner } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer('sqlite');
  await anOwner(server);
});
afterAll(() => server.close());

it('finds who stays away by index, and never goes through all customers', async () => {
  const asked = vi.spyOn(server.database.reader, 'rows');
  await server.app.get(RhythmReads, { strict: false }).away('2026-11-22');
  const [sql, params] = asked.mock.lastCall!;
  const plan = await server.database.reader.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params ?? []);
  expect(plan.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^SEARCH r USING INDEX ix_visit_rhythm_overdue/),
    expect.stringMatching(/^SEARCH c USING INDEX .*\(id=\?\)/),
  ]);
});
