import { RemovedThings } from '@regulars/customers/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const things = [
  { list: 'notes', body: { text: 'Asked for the Quintessence album', pinned: true } },
  {
    list: 'preferences',
    body: { kind: 'allergy', stance: 'need', text: 'No quince', source: 'observed', sourceDay: '2026-04-01' },
  },
  { list: 'dates', body: { kind: 'birthday', day: '--02-29' } },
  { list: 'dates', body: { kind: 'other', day: '1999-06-24', label: 'Name day' } },
];

onBothDatabases('what was taken off a customer', (kind) => {
  let server: TestServer;
  let ana: Person;
  let rita: Person;
  let customer: string;
  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-05-03T10:00:00Z' });
    ana = await anOwner(server);
    rita = await aColleague(server, 'rep', 'Rita');
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.clock.set('2026-05-03T10:00:00Z');
    const body = { name: { given: 'Helena' } };
    customer = `/api/customers/${(await server.ask('POST', '/api/customers', { as: ana.as, body })).body.id}`;
  });

  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
    server.ask(method, `${customer}/${path}`, { as: rita.as, ...(body ? { body } : {}) });
  const items = async (list: string) => (await ask('GET', list)).body.items;
  const removedRows = async () => {
    const id = customer.split('/').at(-1) ?? '';
    const sql = 'SELECT thing FROM removed_thing WHERE customer_id = ?';
    return (await server.database.reader.rows<{ thing: string }>(sql, [id])).length;
  };

  it.each(things)('comes back exactly as it was: $list, $body.kind', async ({ list, body }) => {
    const { id } = (await ask('POST', list, body)).body;
    const before = await items(list);
    server.clock.move({ hours: 3 });
    expect((await ask('DELETE', `${list}/${id}`)).status).toBe(204);
    expect(await items(list)).toEqual([]);
    const restored = await ask('POST', `${list}/${id}/restore`);
    expect([restored.status, restored.body]).toEqual([200, before[0]]);
    expect(await items(list)).toEqual(before);
    expect(await removedRows()).toBe(0);
    expect((await ask('POST', `${list}/${id}/restore`)).status).toBe(404);
  });

  it('is nowhere meanwhile: not in search, timeline or brief; and everywhere again after', async () => {
    const { id } = (await ask('POST', 'notes', { text: 'Asked for the Zwetschgen album' })).body;
    const seen = async () => {
      const found = await server.ask('GET', '/api/customers/search?q=zwetschgen', { as: rita.as });
      const [timeline, brief] = [await ask('GET', 'timeline'), await ask('GET', 'brief')];
      return [found.body.items.length > 0, ...[timeline, brief].map(({ raw }) => raw.payload.includes('Zwetschgen'))];
    };
    expect(await seen()).toEqual([true, true, true]);
    await ask('DELETE', `notes/${id}`);
    expect(await seen()).toEqual([false, false, false]);
    await ask('POST', `notes/${id}/restore`);
    expect(await seen()).toEqual([true, true, true]);
  });

  it('takes a birthday off the lists and puts it back, but not beside another one', async () => {
    const listed = async () => {
      const { body } = await server.ask('GET', '/api/customers?q=helena&limit=100', { as: rita.as });
      return body.items.find((one: { id: string }) => customer.endsWith(one.id)).birthday;
    };
    const { id } = (await ask('POST', 'dates', { kind: 'birthday', day: '1984-02-29' })).body;
    await ask('DELETE', `dates/${id}`);
    expect(await listed()).toBeNull();
    const other = (await ask('POST', 'dates', { kind: 'birthday', day: '--03-01' })).body;
    const refused = await ask('POST', `dates/${id}/restore`);
    expect([refused.status, refused.body.code]).toEqual([409, 'birthday-known']);
    expect(await listed()).toBe('--03-01');
    await ask('DELETE', `dates/${other.id}`);
    expect((await ask('POST', `dates/${id}/restore`)).status).toBe(200);
    expect(await listed()).toBe('1984-02-29');
  });

  it('belongs to its customer and its list alone', async () => {
    const { id } = (await ask('POST', 'notes', { text: 'hers' })).body;
    await ask('DELETE', `notes/${id}`);
    expect((await ask('POST', `preferences/${id}/restore`)).status).toBe(404);
    const body = { name: { given: 'Jan' } };
    const other = (await server.ask('POST', '/api/customers', { as: ana.as, body })).body.id;
    const theirs = `/api/customers/${other}/notes/${id}/restore`;
    expect((await server.ask('POST', theirs, { as: rita.as, body: {} })).status).toBe(404);
    expect((await ask('POST', `notes/${id}/restore`)).status).toBe(200);
  });

  it('goes with a customer who is erased', async () => {
    const { id } = (await ask('POST', 'notes', { text: 'hers' })).body;
    await ask('DELETE', `notes/${id}`);
    expect(await removedRows()).toBe(1);
    expect((await server.ask('POST', `${customer}/erase`, { as: ana.as })).status).toBeLessThan(300);
    expect(await removedRows()).toBe(0);
  });

  it('is forgotten for good after 30 days, not a day before', async () => {
    const { id } = (await ask('POST', 'notes', { text: 'hers' })).body;
    await ask('DELETE', `notes/${id}`);
    const purge = () => server.database.units.write((tx) => server.app.get(RemovedThings).purge(tx));
    server.clock.move({ hours: 30 * 24 });
    await purge();
    expect(await removedRows()).toBe(1);
    server.clock.move({ seconds: 1 });
    expect(await purge()).toBeGreaterThan(0);
    expect(await removedRows()).toBe(0);
  });
});
