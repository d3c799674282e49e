import { afterEach, beforeEach, expect, it } from 'vitest';
import { MergeParticipants } from '@regulars/customers/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague } from '../../support/people';
import { Desk } from '../imports/desk';
import { aGreetingShop, type GreetingShop } from '../outreach/shop';

// What a merge leaves with the record that went, and why nothing is lost by it.
const leftBehind = [
  // the record itself is joined, not moved
  ...['customer_email.customer_id', 'customer_phone.customer_id', 'customer_tag.customer_id', 'referral.customer_id'],
  // reckoned anew from what was moved
  ...['visit_rhythm.customer_id', 'customer_search.customer_id', 'customer_search_key.customer_id'],
  // of the name that went; and said of that record, it is asked again of the one that stays
  ...['customer_sound.customer_id', 'distinct_pair.one_id', 'distinct_pair.other_id'],
  // taken off before: put back where it was
  ...['removed_thing.customer_id', 'removed_visit.customer_id'],
  // for one day, or never merged with a real customer
  ...['today_snooze.customer_id', 'sample_customer.customer_id'],
  // the merges themselves
  ...['customer_merge.from_id', 'customer_merge.kept_id'],
];

onBothDatabases('two records of one person', (kind) => {
  let shop: GreetingShop;
  let luis: string;
  let goncalves: string;
  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    luis = await shop.regular({
      called: 'Luís Gonçalves',
      born: '1986-12-03',
      email: 'luisg@embraer.com.br',
      more: { phones: [{ number: '+351 21 342 0000' }], tags: ['wine'] },
    });
    goncalves = await shop.regular({
      called: 'L Goncalvez',
      born: '1986-12-04',
      email: 'luis@zuhause.de',
      more: { company: 'Embraer', language: 'de', reference: 'K-77', tags: ['jazz'], metThrough: 'the fair' },
    });
  });
  afterEach(() => shop.close());

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object) =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });
  const done = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => {
    const answer = await ask(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const of = (id: string, what = '') => `/api/customers/${id}${what}`;
  const merge = (take: string[] = [], into = luis, from = goncalves) => ask('POST', of(into, '/merge'), { from, take });
  const undo = (id: string, of_ = luis) => ask('POST', of(of_, `/merges/${id}/undo`));
  const found = async (words: string): Promise<string[]> =>
    (await done('GET', `/api/customers/search?q=${encodeURIComponent(words)}`)).items.map(
      (hit: { id: string }) => hit.id,
    );

  /** One of each of what a shop comes to know of a customer. */
  const live = async (id: string): Promise<void> => {
    const said = {
      channel: 'call',
      direction: 'incoming',
      outcome: 'reached',
      mood: 'good',
      said: 'The red was fine.',
    };
    await done('POST', of(id, '/notes'), { text: `A note about ${id}` });
    await done('POST', of(id, '/preferences'), { kind: 'interest', stance: 'like', text: 'Jazz', source: 'said' });
    await done('POST', of(id, '/dates'), { kind: 'anniversary', day: '2010-06-01' });
    await done('POST', of(id, '/interactions'), said);
    await done('POST', of(id, '/promises'), { what: 'Look for the 2011', dueOn: '2026-12-20' });
    await done('POST', of(id, '/complaints'), { said: 'The box was torn.' });
    await done('POST', of(id, '/told'), { topic: 'Red or white?', answer: 'Red' });
    await done('POST', of(id, '/feedback'), { answer: 'good', words: 'Lovely.' });
    for (const day of ['2026-10-01', '2026-10-11', '2026-10-21']) await shop.visit(id, day, 1_000);
  };

  const { rows } = { rows: (sql: string) => shop.server.database.reader.rows<Record<string, unknown>>(sql) };
  /** Every row that belongs to either of the two. */
  const everything = async (): Promise<Record<string, unknown>> => {
    const all: Record<string, unknown> = {};
    for (const { table, column } of await references()) {
      if (table.startsWith('customer_search') || table === 'customer_merge') continue;
      const its = await rows(`SELECT * FROM ${table} WHERE ${column} IN ('${luis}', '${goncalves}')`);
      all[`${table}.${column}`] = its.map((row) => JSON.stringify(row)).toSorted();
    }
    const record = await rows(`SELECT * FROM customer WHERE id IN ('${luis}', '${goncalves}') ORDER BY id`);
    all.customer = record.map((row) => ({ ...row, version: 0, updated_at: '' }));
    return all;
  };
  const references = async (): Promise<{ table: string; column: string }[]> =>
    shop.server.database.reader.rows(
      kind === 'sqlite'
        ? `SELECT m.name AS "table", f."from" AS "column" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
           WHERE m.type = 'table' AND f."table" = 'customer' ORDER BY 1, 2`
        : `SELECT r.relname AS "table", a.attname AS "column" FROM pg_constraint k JOIN pg_class r ON r.oid = k.conrelid
           JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
           WHERE k.confrelid = 'customer'::regclass AND k.contype = 'f' ORDER BY 1, 2`,
    );

  it('have all of their belongings named: no table that knows a customer is forgotten', async () => {
    const own = ['note', 'preference', 'important_date', 'consent', 'conduct'].map((table) => `${table}.customer_id`);
    const others = shop.server.app
      .get(MergeParticipants)
      .all()
      .flatMap(({ belongings }) => belongings.map(({ table, column }) => `${table}.${column}`));
    const moved = [...own, 'referral.sent_by_id', 'customer_merge.into_id', ...others];
    const known = (await references()).map(({ table, column }) => `${table}.${column}`);
    expect(known.filter((place) => !moved.includes(place) && !leftBehind.includes(place))).toEqual([]);
    expect(moved.filter((place) => !known.includes(place))).toEqual(['touchpoint.occasion']);
  });

  it('become one, with all that every part of the house knows of either', async () => {
    await live(luis);
    await live(goncalves);
    const answer = await merge(['company', 'birthday', 'email']);
    expect([answer.status, answer.body]).toMatchObject([
      200,
      {
        into: { id: luis, displayName: 'Luís Gonçalves' },
        from: { displayName: 'L Goncalvez' },
        mergedAt: '2026-11-22T12:00:00.000Z',
        undoneAt: null,
        canUndo: true,
      },
    ]);
    expect(await done('GET', of(luis))).toMatchObject({
      displayName: 'Luís Gonçalves',
      company: 'Embraer',
      reference: 'K-77',
      metThrough: 'the fair',
      language: 'de',
      emails: [{ address: 'luis@zuhause.de' }, { address: 'luisg@embraer.com.br' }],
      phones: [{ number: '+351213420000' }],
      tags: [{ name: 'jazz' }, { name: 'wine' }],
      visitCount: 6,
      lastVisitDay: '2026-10-21',
      mergedInto: null,
    });
    const kept = ['note', 'interaction', 'promise', 'complaint', 'told_answer', 'feedback', 'visit'];
    for (const table of kept) {
      const own = await rows(`SELECT customer_id FROM ${table}`);
      expect([table, own.map(({ customer_id: whose }) => whose)]).toEqual([table, own.map(() => luis)]);
      expect([table, own.length > 1]).toEqual([table, true]);
    }
    // The like and the anniversary of both are one each.
    const likes = (await done('GET', of(luis, '/preferences'))).items;
    expect(likes.map(({ text }: { text: string }) => text)).toEqual(['Jazz']);
    const dates = (await done('GET', of(luis, '/dates'))).items;
    expect(dates.map(({ day }: { day: string }) => day).toSorted()).toEqual(['1986-12-04', '2010-06-01']);
    const timeline = (await done('GET', of(luis, '/timeline'))).items.map(({ kind: what }: { kind: string }) => what);
    expect(timeline.filter((what: string) => what === 'visit')).toHaveLength(6);
  });

  it('are two again once it is undone, each with exactly what was theirs', async () => {
    await live(luis);
    await live(goncalves);
    const marta = await shop.regular({ called: 'Marta' });
    const otto = await shop.regular({ called: 'Otto', more: { sentById: goncalves } });
    await ask('PATCH', of(goncalves), { sentById: marta });
    await done('PUT', of(marta, `/referrals/${goncalves}/thanked`));
    await shop.plan();
    const before = await everything();
    const { id } = (await merge(['name', 'company', 'birthday', 'email', 'reference', 'language'])).body;
    expect(await everything()).not.toEqual(before);
    expect(await done('GET', of(luis))).toMatchObject({ sentBy: { id: marta }, reference: 'K-77' });
    expect(await done('GET', of(otto))).toMatchObject({ sentBy: { id: luis } });
    expect((await undo(id)).body).toMatchObject({ undoneAt: '2026-11-22T12:00:00.000Z', canUndo: false });
    const after = await everything();
    for (const [place, its] of Object.entries(before)) expect([place, after[place]]).toEqual([place, its]);
    expect(await found('Goncalvez')).toEqual([goncalves]);
    expect((await undo(id)).body.code).toBe('merge-stands');
  });

  it('leave what came after the merge, and what was changed since, with the one that stayed', async () => {
    const { id } = (await merge(['company'])).body;
    const note = await done('POST', of(luis, '/notes'), { text: 'Written since' });
    await ask('PATCH', of(luis), { metThrough: 'his sister' });
    await undo(id);
    expect((await done('GET', of(luis, '/notes'))).items.map((one: { id: string }) => one.id)).toEqual([note.id]);
    expect(await done('GET', of(luis))).toMatchObject({ company: null, metThrough: 'his sister' });
    expect(await done('GET', of(goncalves))).toMatchObject({
      company: 'Embraer',
      metThrough: 'the fair',
      archivedAt: null,
    });
  });

  it('are found by both names and both numbers, as one', async () => {
    await merge();
    for (const words of ['Goncalvez', 'Gonçalves', 'K-77', 'luis@zuhause.de'])
      expect([words, await found(words)]).toEqual([words, [luis]]);
    const [hit] = (await done('GET', '/api/customers/search?q=goncalvez')).items;
    expect(hit).toMatchObject({
      displayName: 'Luís Gonçalves',
      match: {
        field: 'name',
        snippet: [
          { text: 'L ', hit: false },
          { text: 'Goncalvez', hit: true },
        ],
      },
    });
    const archived = (await done('GET', '/api/customers?archived=true')).items;
    expect(archived).toEqual([]);
  });

  it('take nothing more under the record that went: whoever writes there is told where to', async () => {
    const { id } = (await merge()).body;
    expect(await done('GET', of(goncalves))).toMatchObject({ mergedInto: { id: luis, displayName: 'Luís Gonçalves' } });
    const tries = [
      await ask('POST', of(goncalves, '/notes'), { text: 'Too late' }),
      await ask('POST', of(goncalves, '/visits'), { day: '2026-11-01' }),
      await ask('POST', of(goncalves, '/promises'), { what: 'x', dueOn: '2026-12-20' }),
      await ask('PATCH', of(goncalves), { company: 'x' }),
      await ask('POST', of(goncalves, '/restore')),
      await merge([], goncalves, luis),
      await merge(),
    ];
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(tries.map(() => [409, 'merged-away']));
    expect(tries[0]?.body.detail).toBe(
      'Their record was merged into Luís Gonçalves. Nothing was written here; open that one.',
    );
    expect((await done('GET', of(luis, '/merges'))).items).toEqual((await done('GET', of(goncalves, '/merges'))).items);
    expect((await undo(id, goncalves)).status).toBe(200);
  });

  it('lose nothing that somebody writes while they are being merged', async () => {
    const writes = Array.from({ length: 12 }, (_, at) => [
      ask('POST', of(goncalves, '/notes'), { text: `Note ${at}` }),
      ask('POST', of(goncalves, '/visits'), { day: '2026-11-01' }),
      ask('POST', of(goncalves, '/dates'), { kind: 'other', label: `Day ${at}`, day: '--05-05' }),
    ]);
    const answers = await Promise.all([...writes.slice(0, 6).flat(), merge(), ...writes.slice(6).flat()]);
    expect(answers.filter(({ status }) => ![200, 201, 409].includes(status))).toEqual([]);
    for (const table of ['note', 'visit'])
      expect(await rows(`SELECT id FROM ${table} WHERE customer_id = '${goncalves}'`)).toEqual([]);
  });

  it('are not merged with themselves, with nobody, or over somebody’s change', async () => {
    expect((await merge([], luis, luis)).body).toMatchObject({
      code: 'merge-refused',
      errors: [{ path: 'from', message: 'A record cannot be merged with itself.' }],
    });
    expect((await merge([], luis, '00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await merge(['shoe size'])).status).toBe(400);
    const stale = await shop.server.ask('POST', of(luis, '/merge'), {
      as: shop.as,
      body: { from: goncalves },
      headers: { 'if-match': '"7"' },
    });
    expect([stale.status, stale.body.code]).toEqual([412, 'changed-meanwhile']);
    expect(await done('GET', of(goncalves))).toMatchObject({ mergedInto: null, archivedAt: null });
  });

  it('are not merged where one is of the sample shop, whose removal would take the other along', async () => {
    const { units } = shop.server.database;
    await units.write((tx) => tx.run('INSERT INTO sample_customer (customer_id) VALUES (?)', [goncalves]));
    const refused = { code: 'merge-refused', errors: [{ path: 'from' }] };
    expect((await merge()).body).toMatchObject(refused);
    expect((await merge([], goncalves, luis)).body).toMatchObject(refused);
    await units.write((tx) => tx.run('INSERT INTO sample_customer (customer_id) VALUES (?)', [luis]));
    expect((await merge()).status).toBe(200);
  });

  it('are written to by the refusal of either', async () => {
    await done('POST', of(goncalves, '/consents'), { purposes: ['offers'], basis: 'none' });
    await done('POST', of(luis, '/consents'), { purposes: ['offers'], basis: 'asked' });
    const { id } = (await merge()).body;
    const allowed = async () =>
      (await done('GET', of(luis, '/consents'))).current
        .filter((one: { allowed: boolean }) => one.allowed)
        .map((one: { purpose: string }) => one.purpose);
    expect(await allowed()).not.toContain('offers');
    await undo(id);
    expect(await allowed()).toContain('offers');
  });

  it.each([['its own'], ['the other']])('are wished a happy birthday once, by %s birthday', async (whose) => {
    const twin = await shop.regular({ called: 'Luis Gonçalves', born: '1986-11-23', email: 'twin@zuhause.de' });
    await shop.plan();
    await shop.at('2026-11-23T09:00:00Z');
    expect(shop.sink.received.map(({ to }) => to)).toEqual(['twin@zuhause.de']);
    expect((await shop.wish(luis)).status).toBe('planned');
    await merge(whose === 'its own' ? [] : ['birthday'], luis, twin);
    expect((await shop.wish(luis)).status).toBe('sent');
    for (const day of ['2026-11-24', '2026-12-03']) await shop.at(`${day}T09:00:00Z`);
    expect(shop.sink.received).toHaveLength(1);
  });

  it('are one whom somebody sent: thanked once, also where the thanks had gone out for the record that went', async () => {
    const marta = await shop.regular({ called: 'Marta', born: '--06-30', email: 'marta@zuhause.de' });
    await ask('PATCH', of(goncalves), { sentById: marta });
    await shop.switchOn('Thanks for sending somebody');
    for (const id of [luis, goncalves]) await shop.visit(id, '2026-11-22');
    await shop.at('2026-11-23T10:00:00Z');
    expect(shop.sink.received.map(({ to }) => to)).toEqual(['marta@zuhause.de']);
    await merge();
    for (const day of ['2026-12-01', '2026-12-15']) await shop.at(`${day}T10:00:00Z`);
    expect(shop.sink.received.filter(({ to }) => to === 'marta@zuhause.de')).toHaveLength(1);
  });

  it('of whom a third is merged away go along, and come apart again in the other order only', async () => {
    const third = await shop.regular({ called: 'Luigi Gonsalves', email: null });
    const first = (await merge()).body;
    const second = (await merge([], third, luis)).body;
    expect(await done('GET', of(goncalves))).toMatchObject({ mergedInto: { id: third } });
    expect(await found('Goncalvez')).toEqual([third]);
    expect((await undo(first.id, third)).body).toMatchObject({ code: 'merge-stands' });
    await undo(second.id, third);
    expect(await done('GET', of(goncalves))).toMatchObject({ mergedInto: { id: luis } });
    expect((await undo(first.id)).status).toBe(200);
    expect(await found('Goncalvez')).toEqual([goncalves]);
  });

  it('are known to a list by the reference of either, and by that of the record that went for good', async () => {
    await ask('PATCH', of(luis), { reference: 'A-1' });
    await merge();
    const desk = new Desk(shop.server, shop.owner);
    const run = await desk.imports('customers', 'Reference,Given name,Family name,City\nK-77,L,Goncalvez,Porto\n');
    expect(run.counts).toMatchObject({ created: 0, updated: 1, refused: 0 });
    expect(await done('GET', of(luis))).toMatchObject({ reference: 'A-1', address: { city: 'Porto' } });
    const visits = await desk.imports('visits', 'Customer ID,Date,Total\nK-77,2026-11-02,12.50\n');
    expect(visits.counts).toMatchObject({ created: 1, refused: 0 });
    expect(await done('GET', of(luis))).toMatchObject({ visitCount: 1 });
  });

  it('are forgotten together', async () => {
    await live(goncalves);
    await merge();
    expect((await shop.server.ask('POST', of(luis, '/erase'), { as: shop.owner.as })).status).toBe(204);
    const left = await rows(`SELECT id FROM customer WHERE id IN ('${luis}', '${goncalves}')`);
    expect(left).toEqual([]);
    expect(await rows('SELECT id FROM customer_merge')).toEqual([]);
    for (const [place, its] of Object.entries(await everything())) expect([place, its]).toEqual([place, []]);
  });

  it('are merged and taken apart by a rep, on the trail with who and when', async () => {
    const rita = await aColleague(shop.server, 'rep', 'Rita');
    const merged = await shop.server.ask('POST', of(luis, '/merge'), { as: rita.as, body: { from: goncalves } });
    expect(merged.body.mergedBy).toEqual({ id: rita.id, name: 'Rita' });
    await undo(merged.body.id);
    const trail = await rows(`SELECT action, actor_name AS "who" FROM audit_entry WHERE action LIKE 'customer.merge%'`);
    expect(trail.map(({ action, who }) => [action, who])).toEqual([
      ['customer.merged', 'Rita'],
      ['customer.merge-undone', 'Ana Silva'],
    ]);
  });
});
