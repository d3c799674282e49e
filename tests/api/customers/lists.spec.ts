import { afterAll, beforeAll, expect, it } from 'vitest';
import { CustomerVisitSummary } from '@regulars/customers/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

// The day is 22 November 2026.
onBothDatabases('lists of customers', (kind) => {
  let server: TestServer;
  let ana: Person;
  let rita: Person;
  const ids = new Map<string, string>();
  const tags = new Map<string, string>();

  beforeAll(async () => {
    server = await startServer(kind);
    ana = await anOwner(server);
    rita = await aColleague(server, 'rep', 'Rita');
    await add(
      'Ada',
      { birthday: '1980-11-22', tags: ['wine'], repId: rita.id, emails: [{ address: 'ada@x.example' }] },
      ['2026-11-01', 9],
    );
    await add('Bea', { birthday: '--11-29', tags: ['wine', 'jazz'] }, ['2026-06-01', 2]);
    await add('Cid', { birthday: '1990-01-03', repId: rita.id }, ['2025-01-01', 1]);
    await add('Änne', { birthday: '--11-21', emails: [{ address: 'aenne@x.example' }] });
    await add('Dan', {});
    await add('Eve', {}, ['2026-11-20', 30]);
  });
  afterAll(() => server.close());

  async function add(given: string, more: object, visits?: [string, number]): Promise<void> {
    server.clock.move({ minutes: 1 });
    const { body } = await server.ask('POST', '/api/customers', { as: ana.as, body: { name: { given }, ...more } });
    ids.set(given, body.id);
    for (const tag of body.tags) tags.set(tag.name, tag.id);
    if (!visits) return;
    const [lastVisitDay, visitCount] = visits;
    const summaries = server.app.get(CustomerVisitSummary);
    await server.database.units.write((tx) => summaries.keep(tx, [{ customerId: body.id, lastVisitDay, visitCount }]));
  }
  const list = (query: string) => server.ask('GET', `/api/customers?${query}`, { as: rita.as });
  const names = async (query: string): Promise<string> =>
    (await list(query)).body.items.map((item: { displayName: string }) => item.displayName).join(' ');

  it.each([
    ['name', 'Ada Änne Bea Cid Dan Eve'],
    ['-name', 'Eve Dan Cid Bea Änne Ada'],
    ['lastVisit', 'Cid Bea Ada Eve Änne Dan'],
    ['-lastVisit', 'Eve Ada Bea Cid Änne Dan'],
    ['nextBirthday', 'Ada Bea Cid Änne Dan Eve'],
    ['created', 'Ada Bea Cid Änne Dan Eve'],
    ['-created', 'Eve Dan Änne Cid Bea Ada'],
  ])('sorts by %s, page by page, nobody twice and nobody missing', async (sort, expected) => {
    for (const limit of [1, 2, 4, 200]) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { body: { items: { displayName: string }[]; nextCursor: string | null } } = await list(
          `sort=${sort}&limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        expect(page.body.items.length).toBeLessThanOrEqual(limit);
        seen.push(...page.body.items.map((item) => item.displayName));
        cursor = page.body.nextCursor;
      }
      expect(seen.join(' ')).toBe(expected);
    }
  });

  it('narrows by each filter, and by all at once', async () => {
    expect(await names(`tag=${tags.get('wine')}`)).toBe('Ada Bea');
    expect(await names(`rep=${rita.id}`)).toBe('Ada Cid');
    expect(await names('birthdayWithin=0')).toBe('Ada');
    expect(await names('birthdayWithin=7')).toBe('Ada Bea');
    expect(await names('birthdayWithin=60')).toBe('Ada Bea Cid');
    expect(await names('birthdayWithin=366')).toBe('Ada Änne Bea Cid');
    expect(await names('visitedBefore=2026-06-01')).toBe('Cid');
    expect(await names('visitedAfter=2026-06-01')).toBe('Ada Eve');
    expect(await names('hasEmail=true')).toBe('Ada Änne');
    expect(await names('hasEmail=false')).toBe('Bea Cid Dan Eve');
    expect(await names(`tag=${tags.get('wine')}&rep=${rita.id}&hasEmail=true&birthdayWithin=3&q=ad`)).toBe('Ada');
  });

  it('counts what fits, not what is shown', async () => {
    const page = await list('limit=2&total=true&hasEmail=false');
    expect([page.body.items.length, page.body.total]).toEqual([2, 4]);
    expect((await list('limit=2')).body).not.toHaveProperty('total');
  });

  it('shows on a line what people look for', async () => {
    const [ada] = (await list('limit=1')).body.items;
    expect(ada).toMatchObject({
      email: 'ada@x.example',
      birthday: '1980-11-22',
      rep: { name: 'Rita' },
      tags: [{ name: 'wine' }],
      lastVisitDay: '2026-11-01',
      visitCount: 9,
    });
  });

  it.each([
    ['sort=age', 'sort'],
    ['birthdayWithin=soon', 'birthdayWithin'],
    ['visitedBefore=2026-02-30', 'visitedBefore'],
    ['tag=wine', 'tag'],
    ['cursor=rubbish', 'cursor'],
    ['limit=0', 'limit'],
    ['colour=red', 'colour'],
  ])('refuses %s', async (query, path) => {
    const answer = await list(query);
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, path]);
  });

  it('refuses a cursor of another order', async () => {
    const { nextCursor } = (await list('sort=name&limit=1')).body;
    expect((await list(`sort=created&limit=1&cursor=${nextCursor}`)).status).toBe(400);
  });

  it('keeps saved views, to each their own', async () => {
    const body = { name: 'Soon their birthday', query: { birthdayWithin: '14', sort: 'nextBirthday' } };
    const saved = await server.ask('POST', '/api/views', { as: rita.as, body });
    expect(saved.status).toBe(201);
    expect(saved.body).toMatchObject(body);
    const again = await server.ask('POST', '/api/views', {
      as: rita.as,
      body: { ...body, name: 'SOON their birthday' },
    });
    expect([again.status, again.body.code]).toEqual([409, 'view-taken']);
    expect((await server.ask('GET', '/api/views', { as: ana.as })).body.items).toEqual([]);
    const path = `/api/views/${saved.body.id}`;
    expect((await server.ask('PUT', path, { as: ana.as, body })).status).toBe(404);
    expect((await server.ask('DELETE', path, { as: ana.as })).status).toBe(404);
    const renamed = await server.ask('PUT', path, { as: rita.as, body: { ...body, name: 'Birthdays' } });
    expect(renamed.body.name).toBe('Birthdays');
    expect((await server.ask('GET', '/api/views', { as: rita.as })).body.items).toHaveLength(1);
    expect((await server.ask('DELETE', path, { as: rita.as })).status).toBe(204);
    const bad = await server.ask('POST', '/api/views', { as: rita.as, body: { name: 'x', query: { sort: 'age' } } });
    expect([bad.status, bad.body.errors[0].path]).toEqual([400, 'query']);
  });
});
