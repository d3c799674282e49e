import { afterEach, beforeEach, expect, it } from 'vitest';
import { EraseParticipants } from '@regulars/customers/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOwner } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';
import { Desk, fixture } from './desk';

onBothDatabases('the Chinook shop', (kind) => {
  let server: TestServer;
  let desk: Desk;

  beforeEach(async () => {
    server = await startServer(kind);
    desk = new Desk(server, await anOwner(server));
  });
  afterEach(() => server.close());

  const customers = fixture('chinook/customers.csv');
  const purchases = fixture('chinook/purchases.csv');

  it('brings its 59 customers, mapped by themselves, with the consent that the owner states', async () => {
    const run = await desk.brought('customers', customers, 'chinook-customers.csv');
    expect(run).toMatchObject({ encoding: 'utf-8', delimiter: ',', questions: [], faults: [], counts: { of: 59 } });
    await desk.choose(run, { consent: { basis: 'existing-customer', wording: 'May we write to you?' } });
    const tried = await desk.dryRun(run.id);
    expect(tried.counts).toMatchObject({ rows: 59, created: 59, updated: 0, unchanged: 0, refused: 0 });
    expect(tried.remarks).toContain(
      'Nobody called Jane Peacock works here yet: their customers come in without a rep.',
    );
    expect(await desk.everything()).toMatchObject({ customer: 0 });
    expect(await desk.run(run.id)).toMatchObject({ state: 'finished', counts: { rows: 59, created: 59, refused: 0 } });
    const [luis] = await desk.rows(
      `SELECT given, family, company, city, country, primary_email AS email, primary_phone AS phone FROM customer WHERE reference = ?`,
      ['1'],
    );
    expect(luis).toEqual({
      given: 'Luís',
      family: 'Gonçalves',
      company: 'Embraer - Empresa Brasileira de Aeronáutica S.A.',
      city: 'São José dos Campos',
      country: 'BR',
      email: 'luisg@embraer.com.br',
      phone: '+551239235555',
    });
    const consents = await desk.rows(
      `SELECT DISTINCT basis, source, wording, purposes, author_id AS who, at FROM consent`,
    );
    expect(consents).toEqual([
      {
        basis: 'existing-customer',
        source: 'chinook-customers.csv',
        wording: 'May we write to you?',
        purposes: 'greetings,offers,check-ins',
        who: desk.owner.id,
        at: '2026-11-22T09:00:00.000Z',
      },
    ]);
    const found = await server.ask('GET', '/api/search?q=goncalves', { as: desk.owner.as });
    if (found.status === 200) expect(JSON.stringify(found.body)).toContain('Gonçalves');
  });

  it('brings its 412 purchases, and learns what each customer buys most', async () => {
    await desk.imports('customers', customers);
    const run = await desk.imports('visits', purchases);
    expect(run).toMatchObject({
      state: 'finished',
      counts: { rows: 412, created: 412, refused: 0, customersCreated: 0 },
    });
    const [totals] = await desk.rows<{ n: number; minor: number }>(
      'SELECT count(*) AS n, CAST(sum(amount_minor) AS integer) AS minor FROM visit',
    );
    expect(totals).toEqual({ n: 412, minor: 232_860 });
    const learnt = await desk.rows<{ text: string; source: string }>(
      `SELECT p.text, p.source FROM preference p JOIN customer c ON c.id = p.customer_id WHERE c.reference = ? ORDER BY p.id`,
      ['2'],
    );
    expect(learnt[0]).toMatchObject({
      source: 'learnt',
      text: expect.stringMatching(/^buys \w+ most: \d of 7 visits$/i),
    });
    const [leonie] = await desk.rows(
      'SELECT visit_count AS visits, last_visit_day AS last FROM customer WHERE reference = ?',
      ['2'],
    );
    expect(leonie).toEqual({ visits: 7, last: '2024-07-13' });
  });

  it('changes nothing when the same files come again', async () => {
    await desk.imports('customers', customers, { consent: { basis: 'asked' } });
    await desk.imports('visits', purchases);
    const before = await desk.everything();
    const versions = await desk.rows('SELECT id, version, updated_at FROM customer ORDER BY id');
    server.clock.move({ hours: 1 });
    expect((await desk.imports('customers', customers, { consent: { basis: 'asked' } })).counts).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 59,
      refused: 0,
    });
    expect((await desk.imports('visits', purchases)).counts).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 412,
      refused: 0,
    });
    expect(await desk.everything()).toEqual(before);
    expect(await desk.rows('SELECT id, version, updated_at FROM customer ORDER BY id')).toEqual(versions);
  });

  it('forgets whoever is erased, also what they were before an import', async () => {
    await desk.imports('customers', 'Customer ID,Name,Email\n2,Leonie Koehler,old@address.example\n');
    await desk.imports('customers', customers);
    await desk.imports('customers', 'Name,Email,Birthday\nLeonie,old@address.example,31 February\n');
    const [one] = await desk.rows<{ id: string }>('SELECT id FROM customer WHERE reference = ?', ['2']);
    const kept = async () => JSON.stringify(await desk.rows('SELECT journal, refusals FROM import_batch'));
    expect(await kept()).toContain('old@address.example');
    const participants = server.app.get(EraseParticipants, { strict: false });
    await server.database.units.write((tx) =>
      participants.erase(tx, { customerId: one!.id, emails: ['old@address.example'] }),
    );
    expect(await kept()).not.toContain('old@address.example');
  });

  it('can take it all back, but for what somebody changed since', async () => {
    const people = await desk.imports('customers', customers, { consent: { basis: 'asked' } });
    const visits = await desk.imports('visits', purchases);
    server.clock.move({ hours: 1 });
    expect(await desk.undo(visits.id)).toMatchObject({ state: 'undone', kept: 0 });
    expect(await desk.everything()).toMatchObject({ visit: 0, preference: 0, customer: 59, visit_rhythm: 0 });
    const [{ id }] = (await desk.rows<{ id: string }>('SELECT id FROM customer WHERE reference = ?', ['2'])) as [
      { id: string },
    ];
    await server.database.units.write((tx) =>
      tx.run('UPDATE customer SET version = version + 1, preferred = ? WHERE id = ?', ['Leo', id]),
    );
    expect(await desk.undo(people.id)).toMatchObject({ state: 'undone', kept: 1 });
    expect(await desk.everything()).toMatchObject({ customer: 1, consent: 1 });
    expect((await desk.ask('POST', people.id, 'undo')).body.code).toBe('not-undoable');
  });
});
