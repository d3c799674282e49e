import { afterAll, beforeAll, expect, it } from 'vitest';
import { EraseParticipants, type Erased } from '@regulars/customers/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('erasing a customer', (kind) => {
  let server: TestServer;
  let ana: Person;
  let mona: Person;
  let refusing = false;
  const told: Erased[] = [];
  beforeAll(async () => {
    server = await startServer(kind);
    ana = await anOwner(server, { country: 'DE' });
    mona = await aColleague(server, 'manager', 'Mona');
    server.app.get(EraseParticipants).join({
      erase: (_tx, erased) => {
        if (refusing) return Promise.reject(new Error('a later context fails'));
        told.push(erased);
        return Promise.resolve();
      },
    });
  });
  afterAll(() => server.close());

  const add = async (name: string) => {
    const body = {
      name: { given: name, family: 'Zwetschgenbaum' },
      company: 'Zwetschgenbaum GmbH',
      emails: [{ address: 'zwetschge@baum.example' }, { address: 'second@baum.example' }],
      phones: [{ number: '0171 5556667' }],
      birthday: '1980-05-03',
      note: 'Zwetschgenbaum likes plums',
      consent: { basis: 'asked', wording: 'Zwetschgenbaum said yes' },
      tags: ['plums'],
      reference: `Zwetschge-${name}`,
    };
    const { body: customer } = await server.ask('POST', '/api/customers', { as: ana.as, body });
    const preference = { kind: 'food', stance: 'like', text: 'Zwetschgen' };
    await server.ask('POST', `/api/customers/${customer.id}/preferences`, { as: ana.as, body: preference });
    return customer.id as string;
  };
  const traces = async () => {
    const { reader } = server.database;
    const tables = ['customer', 'customer_email', 'customer_phone', 'customer_tag', 'note', 'preference', 'consent'];
    const counts: number[] = [];
    for (const table of [...tables, 'important_date', kind === 'sqlite' ? 'customer_search_key' : 'customer_search']) {
      counts.push((await reader.row<{ n: number }>(`SELECT count(*) AS "n" FROM ${table}`))?.n ?? -1);
    }
    return counts;
  };

  it('is for the owner alone', async () => {
    const id = await add('Kept');
    expect((await server.ask('POST', `/api/customers/${id}/erase`, { as: mona.as })).status).toBe(403);
    expect((await server.ask('GET', `/api/customers/${id}`, { as: ana.as })).status).toBe(200);
  });

  it('takes out everything together, search too, and tells the others their addresses', async () => {
    const before = await traces();
    const id = await add('Gone');
    expect((await server.ask('POST', `/api/customers/${id}/erase`, { as: ana.as })).status).toBe(204);
    expect(await traces()).toEqual(before);
    expect(told.map((erased) => [erased.customerId, erased.emails.toSorted()])).toEqual([
      [id, ['second@baum.example', 'zwetschge@baum.example']],
    ]);
    for (const path of ['', '/notes']) {
      expect((await server.ask('GET', `/api/customers/${id}${path}`, { as: ana.as })).status).toBe(404);
    }
    const found = await server.ask('GET', '/api/customers/search?q=gone', { as: ana.as });
    expect(found.body.items).toEqual([]);
    expect((await server.ask('POST', `/api/customers/${id}/restore`, { as: ana.as })).status).toBe(404);
  });

  it('leaves no word of them on the trail, only that somebody was erased, by whom and when', async () => {
    const lines = await server.database.reader.rows<{ action: string; actorName: string; detail: string | null }>(
      `SELECT action, actor_name AS "actorName", detail FROM audit_entry WHERE action LIKE 'customer.%' ORDER BY id`,
    );
    expect(lines.at(-1)).toMatchObject({ action: 'customer.erased', actorName: 'Ana Silva' });
    expect(JSON.stringify(lines)).not.toMatch(/zwetschge|baum/i);
  });

  it('keeps the customer whole if any part of it fails', async () => {
    const id = await add('Half');
    const before = await traces();
    refusing = true;
    const answer = await server.ask('POST', `/api/customers/${id}/erase`, { as: ana.as });
    refusing = false;
    expect(answer.status).toBe(500);
    expect(await traces()).toEqual(before);
    const found = await server.ask('GET', '/api/customers/search?q=half', { as: ana.as });
    expect(found.body.items).toHaveLength(1);
  });

  it.runIf(kind === 'sqlite')('leaves none of their words in the pages of the search index', async () => {
    const holds = async (word: string) => {
      const sql = 'SELECT count(*) AS "n" FROM customer_search_data WHERE instr(block, CAST(? AS BLOB)) > 0';
      return ((await server.database.reader.row<{ n: number }>(sql, [word]))?.n ?? 0) > 0;
    };
    const id = await add('Quetzalcoatl');
    expect(await holds('quetzalcoatl')).toBe(true);
    await server.ask('POST', `/api/customers/${id}/erase`, { as: ana.as });
    expect(await holds('quetzalcoatl')).toBe(false);
    await server.database.units.write((tx) =>
      tx.run("INSERT INTO customer_search (customer_search) VALUES ('integrity-check')"),
    );
  });
});
