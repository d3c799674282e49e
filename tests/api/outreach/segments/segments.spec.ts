import { afterEach, beforeEach, expect, it } from 'vitest';
import { SegmentUses } from '@regulars/outreach/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { aCustomer } from '../../../support/customers';
import { aColleague, anOwner } from '../../../support/people';
import { startServer, type TestServer } from '../../../support/server';

const nobody = '00000000-0000-7000-8000-00000000ffff';
const inVienna = { kind: 'all', of: [{ kind: 'city', op: 'is', texts: ['Wien'] }] };

onBothDatabases('groups of customers', (kind) => {
  let server: TestServer;
  let as: { cookie: string };
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) =>
    server.ask(method, `/api/segments${path}`, { as, ...(body ? { body } : {}) });
  const count = async (...of: object[]) => {
    const { status, body } = await ask('POST', '/count', { definition: { kind: 'all', of } });
    return status === 200 ? body.customers : body;
  };
  const create = async (name = 'Vienna', definition: object = inVienna) =>
    (await ask('POST', '', { name, definition })).body;
  const from = (called: string, city: string | null) =>
    aCustomer(server, { called, place: { lines: [], city, region: null, postcode: null, country: null } });

  beforeEach(async () => {
    server = await startServer(kind);
    as = (await anOwner(server)).as;
    await from('Leonie Köhler', 'Wien');
    await from('Astrid Gruber', 'WIEN');
    await from('Luís Gonçalves', 'Lisboa');
    await from('Nobody Nowhere', null);
  });
  afterEach(() => server.close());

  it('are kept by name, read as a sentence, changed and removed', async () => {
    const made = await create();
    expect(made).toMatchObject({ name: 'Vienna', definition: inVienna, sentence: 'City is Wien.' });
    const lisbon = { kind: 'none', of: [{ kind: 'city', op: 'is', texts: ['Lisboa', 'Porto'] }] };
    const changed = await ask('PATCH', `/${made.id}`, { definition: lisbon });
    expect(changed.body).toMatchObject({ name: 'Vienna', sentence: 'Not: city is Lisboa or Porto.' });
    await create('A first one');
    expect((await ask('GET', '')).body.items.map((one: { name: string }) => one.name)).toEqual([
      'A first one',
      'Vienna',
    ]);
    expect((await ask('GET', `/${made.id}`)).body).toMatchObject({ uses: [] });
    expect((await ask('DELETE', `/${made.id}`)).status).toBe(204);
    expect((await ask('GET', `/${made.id}`)).status).toBe(404);
  });

  it('have names of their own', async () => {
    const { id } = await create();
    const again = await ask('POST', '', { name: 'vienna', definition: inVienna });
    expect(again.body).toMatchObject({ status: 409, code: 'segment-taken', errors: [{ path: 'name' }] });
    expect((await ask('PATCH', `/${id}`, { name: 'VIENNA' })).status).toBe(200);
  });

  it('are counted while they are drafts, with the first few by name, archived customers aside', async () => {
    const gone = await from('Anna Archived', 'Wien');
    await server.ask('POST', `/api/customers/${gone}/archive`, { as });
    const { body } = await ask('POST', '/count', { definition: inVienna });
    expect(body).toMatchObject({ customers: 2, sentence: 'City is Wien.' });
    expect(body.first.map((one: { displayName: string }) => one.displayName)).toEqual([
      'Astrid Gruber',
      'Leonie Köhler',
    ]);
    expect(await count({ kind: 'city', op: 'is-not', texts: ['Wien'] })).toBe(2);
    expect(await count({ kind: 'any', of: [{ kind: 'has', op: 'is-not', what: 'city' }, ...inVienna.of] })).toBe(3);
  });

  it('list who is in them, page by page, and find some of them', async () => {
    const { id } = await create();
    const first = (await ask('GET', `/${id}/customers?limit=1&total=true`)).body;
    expect(first).toMatchObject({ total: 2, items: [{ displayName: 'Astrid Gruber', city: 'WIEN' }] });
    const second = (await ask('GET', `/${id}/customers?limit=1&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ nextCursor: null, items: [{ displayName: 'Leonie Köhler' }] });
    expect((await ask('GET', `/${id}/customers?q=leonie`)).body.items).toHaveLength(1);
  });

  it('say why somebody is in or out, clause by clause', async () => {
    const tag = (await server.ask('POST', '/api/tags', { as, body: { name: 'Jazz club' } })).body;
    const here = await aCustomer(server, { called: 'Mark Philips', tagIds: [tag.id] });
    await server.ask('POST', `/api/customers/${here}/visits`, { as, body: { day: '2026-07-20' } });
    const definition = {
      kind: 'all',
      of: [
        { kind: 'tag', op: 'is', ids: [tag.id] },
        { kind: 'any', of: [{ kind: 'last-visit', op: 'within', days: 90 }, ...inVienna.of] },
      ],
    };
    expect((await ask('POST', '/explain', { definition, customerId: here })).body).toEqual({
      customer: { id: here, displayName: 'Mark Philips' },
      in: false,
      sentence: 'Mark Philips is not in this group.',
      lines: [
        { depth: 0, kind: 'all', met: false, sentence: 'All of these: no' },
        { depth: 1, kind: 'clause', met: true, sentence: 'Tag is Jazz club: yes' },
        { depth: 1, kind: 'any', met: false, sentence: 'At least one of these: no' },
        { depth: 2, kind: 'clause', met: false, sentence: 'Last here within 90 days: no, 4 months ago' },
        { depth: 2, kind: 'clause', met: false, sentence: 'City is Wien: no, no city is known' },
      ],
    });
  });

  it('say it of saved ones too, and of archived customers, who are in none', async () => {
    const { id: segmentId } = await create();
    const customerId = await from('Wilma Wien', 'Wien');
    expect((await ask('POST', '/explain', { segmentId, customerId })).body.in).toBe(true);
    await server.ask('POST', `/api/customers/${customerId}/archive`, { as });
    expect((await ask('POST', '/explain', { segmentId, customerId })).body).toMatchObject({
      in: false,
      sentence: 'Wilma Wien is not in this group. Archived customers are in none.',
    });
    expect((await ask('POST', '/explain', { segmentId: nobody, customerId })).status).toBe(404);
    expect((await ask('POST', '/explain', { segmentId, customerId: nobody })).status).toBe(404);
    expect((await ask('POST', '/explain', { customerId })).status).toBe(400);
  });

  it('are not removed while something uses them', async () => {
    const { id } = await create();
    const use = { kind: 'offer' as const, id: nobody, name: 'Jazz evening' };
    const uses: (typeof use)[] = [use];
    server.app.get(SegmentUses).join({ usesOf: (_, asked) => Promise.resolve(asked === id ? uses : []) });
    expect((await ask('GET', `/${id}`)).body.uses).toEqual([use]);
    const refused = await ask('DELETE', `/${id}`);
    expect(refused.body).toMatchObject({ status: 409, code: 'segment-in-use' });
    expect(refused.body.detail).toContain('“Jazz evening”');
    uses.pop();
    expect((await ask('DELETE', `/${id}`)).status).toBe(204);
  });

  it('are seen by reps and kept by managers', async () => {
    const { id } = await create();
    as = (await aColleague(server, 'rep')).as;
    expect((await ask('GET', `/${id}/customers`)).status).toBe(200);
    expect((await ask('POST', '/count', { definition: inVienna })).status).toBe(200);
    expect((await ask('DELETE', `/${id}`)).status).toBe(403);
    expect((await ask('POST', '', { name: 'Mine', definition: inVienna })).status).toBe(403);
  });

  it('offer what records say, however it is spelled', async () => {
    const id = await aCustomer(server, { called: 'Jazz Lover' });
    const likes = { kind: 'product', stance: 'like', text: 'buys Jazz most: 7 of 12 visits' };
    await server.ask('POST', `/api/customers/${id}/preferences`, { as, body: likes });
    expect((await ask('GET', '/values?of=city&q=wi')).body.items).toEqual([
      { value: 'WIEN', label: 'WIEN', customers: 2 },
    ]);
    expect((await ask('GET', '/values?of=preference&q=ja')).body.items).toMatchObject([
      { value: 'Jazz', customers: 1 },
    ]);
    expect(await count({ kind: 'preference', op: 'is', stance: 'like', texts: ['jazz'] })).toBe(1);
    expect((await ask('GET', '/values?of=password')).status).toBe(400);
  });
});
