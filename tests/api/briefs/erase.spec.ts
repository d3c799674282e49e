import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const tables = [
  'visit',
  'removed_visit',
  'visit_rhythm',
  'preference',
  'brief_review',
  'today_snooze',
  'queue_put_off',
];

onBothDatabases('an erased customer', (kind) => {
  let server: TestServer;
  let owner: Person;

  beforeAll(async () => {
    server = await startServer(kind);
    owner = await anOwner(server);
  });
  afterAll(() => server.close());

  it('leaves no visit, rhythm, learnt like, review, snooze or “not today” behind', async () => {
    const id = await aCustomer(server);
    const post = (path: string, body: object = {}) =>
      server.ask('POST', `/api/customers/${id}/${path}`, { as: owner.as, body });
    for (const day of ['2026-11-01', '2026-11-05', '2026-11-09']) await post('visits', { day, items: ['Tea'] });
    const removed = (await post('visits', { day: '2026-11-10' })).body.id as string;
    await server.ask('DELETE', `/api/customers/${id}/visits/${removed}`, { as: owner.as });
    await post('brief/reviewed');
    await server.ask('PUT', `/api/today/${id}/snooze`, { as: owner.as, body: { until: '2026-12-01' } });
    await server.ask('PUT', `/api/today/${id}/put-off`, { as: owner.as });
    const left = async () => {
      const counts: number[] = [];
      for (const table of tables) {
        const sql = `SELECT COUNT(*) AS "count" FROM ${table} WHERE customer_id = ?`;
        counts.push((await server.database.reader.row<{ count: number }>(sql, [id]))!.count);
      }
      return counts;
    };
    expect(await left()).toEqual([3, 1, 1, 1, 1, 1, 1]);
    expect((await post('erase')).status).toBeLessThan(300);
    expect(await left()).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
