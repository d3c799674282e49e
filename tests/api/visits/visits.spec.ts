import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const nobody = '0197aaaa-0000-7000-8000-000000000000';

onBothDatabases('visits', (kind) => {
  let server: TestServer;
  let rep: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-22T09:00:00Z' });
    await anOwner(server);
    rep = await aColleague(server, 'rep', 'Rui');
  });
  afterAll(() => server.close());

  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
    server.ask(method, `/api/customers/${path}`, { as: rep.as, ...(body === undefined ? {} : { body }) });
  const visit = async (customer: string, day: string, rest: object = {}): Promise<string> => {
    const answer = await ask('POST', `${customer}/visits`, { day, ...rest });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body.id;
  };
  const learnt = (customer: string) =>
    server.database.reader.rows<{ text: string; source: string }>(
      'SELECT text, source FROM preference WHERE customer_id = ? ORDER BY text',
      [customer],
    );
  const summary = (customer: string) =>
    server.database.reader.row<{ count: number; last: string | null }>(
      'SELECT visit_count AS "count", last_visit_day AS "last" FROM customer WHERE id = ?',
      [customer],
    );

  describe('written down', () => {
    it('needs only a day, and says who wrote it', async () => {
      const customer = await aCustomer(server);
      const answer = await ask('POST', `${customer}/visits`, { day: '2026-11-20' });
      expect(answer.body).toMatchObject({
        customerId: customer,
        day: '2026-11-20',
        amount: null,
        items: [],
        note: null,
        by: 'Rui',
      });
      expect(await summary(customer)).toEqual({ count: 1, last: '2026-11-20' });
    });

    it('are listed newest first, page by page, stable where days tie', async () => {
      const customer = await aCustomer(server);
      for (const day of ['2026-01-05', '2026-03-01', '2026-03-01', '2026-03-01', '2026-02-01'])
        await visit(customer, day);
      const seen: { id: string; day: string }[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await ask(
          'GET',
          `${customer}/visits?limit=2&total=true${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        expect(body.total).toBe(5);
        seen.push(...body.items);
        cursor = body.nextCursor;
      }
      expect(seen.map((each) => each.day)).toEqual([
        '2026-03-01',
        '2026-03-01',
        '2026-03-01',
        '2026-02-01',
        '2026-01-05',
      ]);
      expect(new Set(seen.map((each) => each.id)).size).toBe(5);
    });

    it('make a rhythm, and tell who stays away', async () => {
      const customer = await aCustomer(server);
      for (const day of ['2026-09-14', '2026-09-23', '2026-10-02', '2026-10-11', '2026-10-20', '2026-10-29']) {
        await visit(customer, day, { amount: euros(2000) });
      }
      const { body } = await ask('GET', `${customer}/rhythm`);
      expect(body).toEqual({
        visits: 6,
        firstDay: '2026-09-14',
        lastDay: '2026-10-29',
        daysSince: 24,
        usualDays: 9,
        overdue: true,
        words: 'usually every 9 days, now 24',
        spent: euros(12_000),
        worthPerYear: euros(81_111),
        recentDays: ['2026-09-14', '2026-09-23', '2026-10-02', '2026-10-11', '2026-10-20', '2026-10-29'],
      });
      await visit(customer, '2026-11-22');
      expect((await ask('GET', `${customer}/rhythm`)).body).toMatchObject({
        overdue: false,
        words: 'usually every 9 days, now 0',
      });
    });

    it('say what is liked, anew with each visit and never twice', async () => {
      const customer = await aCustomer(server);
      const rock: string[] = [];
      for (let at = 1; at <= 7; at++) rock.push(await visit(customer, `2026-01-0${at}`, { items: ['Rock'] }));
      for (let at = 1; at <= 5; at++)
        await visit(customer, `2026-02-0${at}`, { items: ['Jazz', 'Soul'].slice(0, at > 1 ? 1 : 2) });
      expect((await learnt(customer)).map((each) => each.text)).toEqual([
        'buys Rock most: 7 of 12 visits',
        'often buys Jazz: 5 of 12 visits',
      ]);
      for (const id of rock) await ask('DELETE', `${customer}/visits/${id}`);
      expect(await learnt(customer)).toEqual([{ text: 'buys Jazz most: 5 of 5 visits', source: 'learnt' }]);
    });
  });

  describe('changed and taken off', () => {
    it('changes only what is named', async () => {
      const customer = await aCustomer(server);
      const id = await visit(customer, '2026-11-01', { amount: euros(3190), items: ['Jazz'], note: 'In a hurry.' });
      expect((await ask('PATCH', `${customer}/visits/${id}`, { day: '2026-11-02' })).body).toMatchObject({
        day: '2026-11-02',
        amount: euros(3190),
        items: ['Jazz'],
        note: 'In a hurry.',
      });
      expect((await ask('PATCH', `${customer}/visits/${id}`, { amount: null, note: null })).body).toMatchObject({
        amount: null,
        note: null,
      });
      expect(await summary(customer)).toEqual({ count: 1, last: '2026-11-02' });
    });

    it('puts back what was taken off, as it was', async () => {
      const customer = await aCustomer(server);
      await visit(customer, '2026-10-01');
      const id = await visit(customer, '2026-11-01', { amount: euros(500), items: ['Tea'], note: 'Said hello.' });
      const before = (await ask('GET', `${customer}/visits`)).body;
      expect((await ask('DELETE', `${customer}/visits/${id}`)).status).toBe(204);
      expect(await summary(customer)).toEqual({ count: 1, last: '2026-10-01' });
      expect((await ask('PATCH', `${customer}/visits/${id}`, { note: null })).status).toBe(404);
      expect((await ask('POST', `${customer}/visits/${id}/restore`)).status).toBe(200);
      expect((await ask('GET', `${customer}/visits`)).body).toEqual(before);
      expect((await ask('POST', `${customer}/visits/${id}/restore`)).status).toBe(404);
    });

    it('keeps what was taken off for a day, no longer', async () => {
      const customer = await aCustomer(server);
      const [old, other] = [await visit(customer, '2026-10-01'), await visit(customer, '2026-10-02')];
      await ask('DELETE', `${customer}/visits/${old}`);
      server.clock.move({ hours: 25 });
      await ask('DELETE', `${customer}/visits/${other}`);
      expect((await ask('POST', `${customer}/visits/${old}/restore`)).status).toBe(404);
      server.clock.set('2026-11-22T09:00:00Z');
    });

    it('forgets the rhythm with the last visit', async () => {
      const customer = await aCustomer(server);
      const id = await visit(customer, '2026-10-01');
      await ask('DELETE', `${customer}/visits/${id}`);
      expect((await ask('GET', `${customer}/rhythm`)).body).toMatchObject({ visits: 0, lastDay: null, words: null });
      expect(await summary(customer)).toEqual({ count: 0, last: null });
    });
  });

  describe('at once', () => {
    it('loses none of twenty visits written at the same time, and reckons them all', async () => {
      const customer = await aCustomer(server);
      const days = Array.from({ length: 20 }, (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`);
      await Promise.all(days.map((day) => visit(customer, day)));
      expect((await ask('GET', `${customer}/rhythm`)).body).toMatchObject({
        visits: 20,
        usualDays: 1,
        lastDay: '2026-10-20',
      });
      expect(await summary(customer)).toEqual({ count: 20, last: '2026-10-20' });
    });
  });

  describe('refused', () => {
    it('names the field that does not fit, and writes nothing', async () => {
      const customer = await aCustomer(server);
      const refused = async (body: object, path: string, status = 400): Promise<void> => {
        const answer = await ask('POST', `${customer}/visits`, body);
        expect(answer.status, JSON.stringify(body)).toBe(status);
        expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
      };
      await refused({}, 'day');
      await refused({ day: '2026-02-31' }, 'day');
      await refused({ day: '1066-10-14' }, 'day');
      await refused({ day: '2026-11-23' }, 'day', 422);
      await refused({ day: '2026-11-01', amount: { minor: 12.5, currency: 'EUR' } }, 'amount.minor');
      await refused({ day: '2026-11-01', items: ['a\u0000b'] }, 'items.0');
      await refused({ day: '2026-11-01', mood: 'good' }, 'mood');
      expect((await ask('GET', `${customer}/visits`)).body.items).toEqual([]);
    });

    it('knows no visits of nobody, of somebody else, or behind a forged cursor', async () => {
      const [one, other] = [await aCustomer(server), await aCustomer(server)];
      const id = await visit(one, '2026-11-01');
      expect((await ask('GET', `${nobody}/visits`)).status).toBe(404);
      expect((await ask('POST', `${nobody}/visits`, { day: '2026-11-01' })).status).toBe(404);
      expect((await ask('GET', `${nobody}/rhythm`)).status).toBe(404);
      expect((await ask('DELETE', `${other}/visits/${id}`)).status).toBe(404);
      expect((await ask('PATCH', `${other}/visits/${id}`, { note: 'x' })).status).toBe(404);
      expect((await ask('GET', `${one}/visits?cursor=rubbish`)).status).toBe(400);
    });
  });
});
