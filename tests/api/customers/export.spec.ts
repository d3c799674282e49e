import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('customers as a file', (kind) => {
  let server: TestServer;
  let ana: Person;
  let mona: Person;
  let rita: Person;
  beforeAll(async () => {
    server = await startServer(kind);
    ana = await anOwner(server, { country: 'DE' });
    mona = await aColleague(server, 'manager', 'Mona');
    rita = await aColleague(server, 'rep', 'Rita');
    await add({ given: 'Leonie', family: 'Köhler' }, { tags: ['b', 'a'], birthday: '--02-29', note: 'with "quotes"' });
    await add(
      { display: '=HYPERLINK("http://x.example")' },
      { company: '@SUM(1+1)', phones: [{ number: '0711 2842222' }] },
    );
    await add({ display: 'Zed, "the" second' }, { address: { lines: ['Line 1', 'Line 2'] } });
  });
  afterAll(() => server.close());
  const add = (name: object, more: object) =>
    server.ask('POST', '/api/customers', { as: ana.as, body: { name, ...more } });

  it('holds them all, safe to open in a spreadsheet', async () => {
    const answer = await server.ask('GET', '/api/customers/export', { as: mona.as });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="customers.csv"');
    const text = answer.raw.payload;
    expect(text.startsWith('\uFEFFReference,Name,')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(lines[1]).toContain(`'@SUM(1+1)`);
    expect(lines[1]).toContain(`'+497112842222`);
    expect(lines[2]).toContain('Leonie Köhler,Leonie,Köhler');
    expect(lines[2]).toContain('--02-29');
    expect(lines[2]).toMatch(/"a; b"|,a; b,/);
    expect(lines[3]).toContain('"Zed, ""the"" second"');
  });

  it('takes the filters of the list', async () => {
    const answer = await server.ask('GET', '/api/customers/export?q=koehler', { as: mona.as });
    expect(answer.raw.payload.trimEnd().split('\r\n')).toHaveLength(2);
  });

  it('is for managers, and on the trail', async () => {
    expect((await server.ask('GET', '/api/customers/export', { as: rita.as })).status).toBe(403);
    const lines = await server.database.reader.rows<{ actorName: string; detail: string }>(
      `SELECT actor_name AS "actorName", detail FROM audit_entry WHERE action = 'customer.exported' ORDER BY id`,
    );
    expect(lines.map((line) => [line.actorName, JSON.parse(line.detail)])).toEqual([
      ['Mona', { customers: 3, filters: [] }],
      ['Mona', { customers: 1, filters: ['q'] }],
    ]);
  });
});
