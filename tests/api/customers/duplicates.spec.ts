import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DuplicatePage, LookAlikes } from '@regulars/customers/contract';
import { onBothDatabases } from '@regulars/shared/testing';
import { Duplicates1798600000100 } from '../../../libs/customers/api/src/migrations/1798600000100-duplicates';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const nowhere = '0199e000-0000-7000-8000-000000000000';
const reach = (value: string) => [{ value, label: null }];

onBothDatabases('customers who may be there twice', (kind) => {
  let server: TestServer;
  let ana: Person;
  let rita: Person;
  let luis: string;
  let luiz: string;

  beforeAll(async () => {
    server = await startServer(kind);
    ana = await anOwner(server);
    rita = await aColleague(server, 'rep', 'Rita');
    luis = await add('Luís Gonçalves', { phones: reach('+351912345678'), company: 'Padaria' });
    server.clock.move({ minutes: 1 });
    luiz = await add('Luiz Gonsalves', { phones: reach('+351912345678') });
  });
  afterAll(() => server.close());

  const add = (called: string, known: Parameters<typeof aCustomer>[1] = {}) => aCustomer(server, { called, ...known });
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
    server.ask(method, `/api/${path}`, { as: rita.as, ...(body ? { body } : {}) });
  const like = async (query: Record<string, string>): Promise<LookAlikes['items']> =>
    (await ask('GET', `customers/look-alikes?${new URLSearchParams(query).toString()}`)).body.items;
  const names = async (query: Record<string, string>) => (await like(query)).map(({ displayName }) => displayName);
  const queue = async (query = ''): Promise<DuplicatePage> => (await ask('GET', `duplicates?${query}`)).body;
  const pairs = async () => (await queue()).items.map(({ one, other }) => `${one.displayName} + ${other.displayName}`);
  const actions = async (): Promise<string[]> =>
    (await server.ask('GET', '/api/audit?limit=3', { as: ana.as })).body.items.map(
      ({ action }: { action: string }) => action,
    );

  it('warn while somebody is written down, with the reasons, however the phone is written', async () => {
    expect(await like({ given: 'Luis', family: 'Gonçalves', phone: '912 345 678' })).toEqual([
      {
        id: luis,
        displayName: 'Luís Gonçalves',
        company: 'Padaria',
        city: null,
        lastVisitDay: null,
        archivedAt: null,
        reasons: ['same-phone', 'same-name'],
      },
      expect.objectContaining({ id: luiz, reasons: ['same-phone', 'sounds-alike'] }),
    ]);
    expect(await names({ phone: '912345678' })).toEqual(['Luís Gonçalves', 'Luiz Gonsalves']);
    expect(await names({ given: 'Gonsalves', family: 'Luis' })).toEqual(['Luís Gonçalves', 'Luiz Gonsalves']);
    expect(await names({ phone: '912345678', except: luis })).toEqual(['Luiz Gonsalves']);
  });

  it('warn of nobody for less than a name, a number that cannot be read yet, or somebody of the household', async () => {
    expect(await names({})).toEqual([]);
    expect(await names({ given: 'Luís' })).toEqual([]);
    expect(await names({ given: 'Luís', phone: '91' })).toEqual([]);
    expect(await names({ given: 'Marta', family: 'Gonçalves', phone: '912345678' })).toEqual([]);
  });

  it.each([['email=nobody'], ['except=7'], ['given=%00'], ['family='], ['nickname=Lu']])('refuse %s', async (query) => {
    expect((await ask('GET', `customers/look-alikes?${query}`)).status).toBe(400);
  });

  it('stand in the queue with what tells them apart, the one who was there first as the first', async () => {
    const { items, total } = await queue('total=true');
    expect(total).toBe(1);
    expect(items).toEqual([
      {
        one: {
          id: luis,
          displayName: 'Luís Gonçalves',
          company: 'Padaria',
          city: null,
          emails: [],
          phones: [{ number: '+351912345678', written: '912 345 678' }],
          birthday: null,
          lastVisitDay: null,
          visitCount: 0,
          createdAt: '2026-11-22T09:00:00.000Z',
        },
        other: expect.objectContaining({ id: luiz }),
        reasons: ['same-phone', 'sounds-alike'],
      },
    ]);
  });

  it('leave it when somebody says that they are two people, and come back when they take that back', async () => {
    for (const pair of [
      { one: luiz, other: luis },
      { one: luis, other: luiz },
    ])
      // prettier-ignore
      expect((await ask('POST', 'duplicates/distinct', pair)).status).toBe(204);
    expect(await pairs()).toEqual([]);
    expect(await names({ phone: '912345678', except: luis })).toEqual([]);
    expect((await ask('DELETE', `duplicates/distinct/${luis}/${luiz}`)).status).toBe(204);
    expect((await ask('DELETE', `duplicates/distinct/${luis}/${luiz}`)).status).toBe(204);
    expect(await pairs()).toEqual(['Luís Gonçalves + Luiz Gonsalves']);
    expect((await actions()).slice(0, 2)).toEqual(['duplicate.reopened', 'duplicate.distinct']);
  });

  it('are two who are there', async () => {
    const say = (one: string, other: string) => ask('POST', 'duplicates/distinct', { one, other });
    expect((await say(luis, luis)).status).toBe(400);
    expect((await say(luis, nowhere)).status).toBe(404);
    expect((await say(luis, 'x')).body.errors).toEqual([{ path: 'other', message: 'This is not an id.' }]);
    expect((await ask('DELETE', `duplicates/distinct/${luis}/${nowhere}`)).status).toBe(404);
    expect((await ask('GET', 'duplicates?cursor=x')).status).toBe(400);
    expect((await ask('GET', 'duplicates?limit=0')).status).toBe(400);
  });

  it('are found by the name they have now; the archived are only warned of', async () => {
    const renamed = await add('Bela Novák');
    const archived = await add('Marta Sousa', { emails: reach('marta@x.example') });
    await add('Marta Souza', { emails: reach('marta@x.example') });
    expect(await pairs()).toEqual(['Marta Sousa + Marta Souza', 'Luís Gonçalves + Luiz Gonsalves']);
    const body = { name: { given: 'Eduardo', family: 'Martins' } };
    await server.ask('PATCH', `/api/customers/${renamed}`, { as: ana.as, body });
    expect(await names({ given: 'Eduardo', family: 'Martins' })).toEqual(['Eduardo Martins']);
    expect(await names({ given: 'Bela', family: 'Novak' })).toEqual([]);
    await ask('POST', `customers/${archived}/archive`);
    expect(await pairs()).toEqual(['Luís Gonçalves + Luiz Gonsalves']);
    const [souza, sousa] = await like({ given: 'Marta', family: 'Souza', email: 'marta@x.example' });
    expect([souza?.archivedAt, sousa?.archivedAt]).toEqual([null, '2026-11-22T09:01:00.000Z']);
  });

  it('are neither warned of nor asked about once they are one, and again when that is undone', async () => {
    const { body } = await ask('POST', `customers/${luis}/merge`, { from: luiz });
    expect(await names({ phone: '912345678' })).toEqual(['Luís Gonçalves']);
    expect(await pairs()).toEqual([]);
    await ask('POST', `customers/${luis}/merges/${body.id}/undo`);
    expect(await names({ phone: '912345678' })).toEqual(['Luís Gonçalves', 'Luiz Gonsalves']);
    expect(await pairs()).toEqual(['Luís Gonçalves + Luiz Gonsalves']);
  });

  it('page by page, nobody twice and nobody missing', async () => {
    for (const name of ['Ida Berg', 'Ida Bergh', 'Emil Frank', 'Emil Franck', 'Otto Schmidt', 'Otto Schmitt'])
      await add(name);
    const all = await pairs();
    expect(all).toHaveLength(4);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: DuplicatePage = await queue(`limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ one, other }) => `${one.displayName} + ${other.displayName}`));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
  });

  it('are not sought among all who have a phone that a whole firm has', async () => {
    const firm = Array.from({ length: 30 }, (_, at) =>
      add(`Guest${at} Nobody${at}`, { phones: reach('+351210000000') }),
    );
    await Promise.all(firm);
    await add('Guest', { phones: reach('+351210000000') });
    expect(await names({ given: 'Guest', phone: '+351210000000' })).toEqual([]);
    expect(await pairs()).toHaveLength(4);
  });

  it('were found among those who were here before', async () => {
    const sounds = () => server.database.reader.rows('SELECT customer_id, sound FROM customer_sound ORDER BY 1, 2');
    const before = await sounds();
    const runner = server.database.writer.createQueryRunner();
    const migration = new Duplicates1798600000100();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(await sounds()).toEqual(before);
  });

  it('are gone with whoever is erased', async () => {
    await ask('POST', 'duplicates/distinct', { one: luis, other: luiz });
    await server.ask('POST', `/api/customers/${luiz}/erase`, { as: ana.as });
    const left = (table: string, column: string) =>
      server.database.reader.rows(`SELECT 1 AS "left" FROM ${table} WHERE ${column} = ?`, [luiz]);
    expect([await left('customer_sound', 'customer_id'), await left('distinct_pair', 'other_id')]).toEqual([[], []]);
  });
});
