import { Dispatcher } from '@regulars/delivery/api';
import { Tick } from '@regulars/outreach/api';
import { freePort, onBothDatabases } from '@regulars/shared/testing';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const tables = [
  'customer', 'customer_email', 'customer_phone', 'tag', 'customer_tag', 'note', 'preference', 'important_date', 'consent', 'visit',
  'visit_rhythm', 'sample_customer', 'brief_review', 'today_snooze', 'queue_put_off', 'touchpoint', 'delivery', 'suppression', 'customer_search',
]; // prettier-ignore

onBothDatabases('the sample shop', (kind) => {
  let server: TestServer;
  let owner: Person;
  let mails: string[];
  let sink: SMTPServer;

  beforeAll(async () => {
    mails = [];
    sink = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (address, _session, callback) => {
        mails.push(address.address);
        callback();
      },
    });
    const port = await freePort();
    await new Promise<void>((resolve) => sink.listen(port, '127.0.0.1', () => resolve()));
    server = await startServer(kind, { now: '2026-11-22T08:00:00Z', env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    owner = await anOwner(server);
  });
  afterAll(async () => {
    await server.close();
    await new Promise<void>((resolve) => sink.close(() => resolve()));
  });

  const sample = (method: 'GET' | 'POST' | 'DELETE', as: Person['as'] = owner.as) =>
    server.ask(method, '/api/sample', { as });
  const get = async (path: string) => (await server.ask('GET', `/api/${path}`, { as: owner.as })).body;
  const counts = async () => {
    const found: Record<string, number> = {};
    for (const table of tables) {
      const name = table === 'customer_search' && kind === 'sqlite' ? 'customer_search_key' : table;
      found[table] = (await server.database.reader.row<{ count: number }>(
        `SELECT COUNT(*) AS "count" FROM ${name}`,
      ))!.count;
    }
    return found;
  };

  it('is the owner’s to load and to remove', async () => {
    const manager = await aColleague(server, 'manager', 'Mia');
    for (const method of ['GET', 'POST', 'DELETE'] as const)
      expect((await sample(method, manager.as)).status).toBe(403);
    expect((await sample('GET')).body).toEqual({ loaded: false, customers: 0 });
  });

  it('makes every page alive on the day it is loaded', async () => {
    expect((await sample('POST')).body).toEqual({ loaded: true, customers: 40 });
    const today = await get('today');
    expect(today.sample).toBe(true);
    const names = today.dates.map(
      (date: { customer: { name: string }; inDays: number }) => `${date.inDays} ${date.customer.name}`,
    );
    expect(names).toEqual(
      expect.arrayContaining(['0 Luís Gonçalves', '0 Frank Harris', '1 Astrid Gruber', '6 Leonie Köhler']),
    );
    expect(today.contactCount).toBeGreaterThanOrEqual(7);
    expect(today.contact.map((each: { customer: { name: string } }) => each.customer.name)).not.toContain(
      'Walter Brandt',
    );
    const leonie = today.dates.find((date: { customer: { name: string } }) => date.customer.name === 'Leonie Köhler')
      .customer.id;
    const brief = await get(`customers/${leonie}/brief`);
    const essential = brief.lines
      .filter((line: { essential: boolean }) => line.essential)
      .map((line: { text: string }) => line.text);
    expect(essential.slice(0, 2)).toEqual([
      'Allergy: No nuts, not even traces',
      'Birthday on Saturday, in 6 days, turning 40',
    ]);
    expect(essential).toContain('Ask about the garden.');
    expect(brief.lines.find((line: { text: string }) => line.text.startsWith('Buys Douro red most')).source).toBe(
      'from purchases',
    );
    expect((await get(`customers/${leonie}/timeline?limit=200`)).items.length).toBeGreaterThan(25);
  });

  it('is found by search, and loaded once however often it is asked for', async () => {
    expect(JSON.stringify(await get('customers/search?q=kohler'))).toContain('Leonie');
    const before = await counts();
    const answers = await Promise.all([sample('POST'), sample('POST')]);
    expect(answers.map((answer) => answer.body.customers)).toEqual([40, 40]);
    expect(await counts()).toEqual(before);
  });

  it('is never sent to, even with greetings switched on and a mail server there', async () => {
    const { items } = await get('programmes');
    await server.ask('PATCH', `/api/programmes/${items[0].id}`, { as: owner.as, body: { on: true } });
    server.clock.set('2026-11-22T09:01:00Z');
    await server.app.get(Tick, { strict: false }).run();
    await server.app.get(Dispatcher, { strict: false }).tick();
    const states = await server.database.reader.rows<{ state: string }>('SELECT DISTINCT state FROM delivery');
    expect(states.length).toBeGreaterThan(0);
    expect(states.map(({ state }) => state)).not.toContain('sent');
    expect(mails).toEqual([]);
  });

  it('goes with one click and takes nothing else along', async () => {
    await sample('DELETE');
    const before = await counts();
    const mine = await aCustomer(server, { called: 'Really Here', notes: ['Mine.'] });
    await server.ask('PATCH', `/api/customers/${mine}`, { as: owner.as, body: { tags: ['Tastings', 'Mine'] } });
    const kept = await counts();
    await sample('POST');
    await server.ask('POST', `/api/customers/${mine}/visits`, {
      as: owner.as,
      body: { day: '2026-11-20', items: ['Tea'] },
    });
    expect((await sample('DELETE')).body).toEqual({ loaded: false, customers: 0 });
    expect(await counts()).toEqual({ ...kept, visit: kept.visit! + 1, visit_rhythm: kept.visit_rhythm! + 1 });
    expect(before.customer).toBe(0);
    expect((await get(`customers/${mine}`)).tags.map((tag: { name: string }) => tag.name).sort()).toEqual([
      'Mine',
      'Tastings',
    ]);
    expect((await get('today')).sample).toBe(false);
    expect((await sample('DELETE')).status).toBe(200);
  });
});
