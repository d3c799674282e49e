import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dispatcher } from '@regulars/delivery/api';
import { Planner, Tick } from '@regulars/outreach/api';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { startServer, type TestServer } from '../../support/server';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('the plan', (kind) => {
  let place: FreshPlace;
  let shop: GreetingShop;
  let other: TestServer;

  beforeEach(async () => {
    place = await freshPlace(kind);
    shop = await aGreetingShop(kind, { fresh: place });
    // A second process on the same data.
    const env = { SMTP_URL: `${shop.sink.url}?from=ana@vinhos.pt`, PUBLIC_URL: 'https://vinhos.test' };
    other = await startServer(kind, { fresh: place, now: '2026-11-22T12:00:00Z', env });
  });
  afterEach(async () => {
    await other.close();
    await shop.close();
    await place.drop();
  });

  const people = async (count: number) => {
    for (let at = 1; at <= count; at += 1) await shop.regular({ called: `Regular ${at}` });
  };
  const both = (work: (server: TestServer) => Promise<unknown>) => Promise.all([work(shop.server), work(other)]);

  it('made twice, or by two processes at once, holds one greeting each, and each is sent once', async () => {
    await people(12);
    await both((server) => server.app.get(Planner).plan());
    expect(await shop.plan()).toBe(0);
    expect(await shop.planned()).toHaveLength(12);
    shop.server.clock.set('2026-11-28T09:00:00Z');
    other.clock.set('2026-11-28T09:00:00Z');
    await both((server) => server.app.get(Tick).run());
    await both((server) => server.app.get(Tick).run());
    await both((server) => server.app.get(Dispatcher).tick());
    await both((server) => server.app.get(Dispatcher).tick());
    expect(shop.sink.received.map(({ to }) => to).toSorted()).toHaveLength(12);
    expect(new Set(shop.sink.received.map(({ to }) => to)).size).toBe(12);
    expect(await shop.planned('status=sent')).toHaveLength(12);
  });

  it('shows a month and pages through a list', async () => {
    await people(6);
    await shop.regular({ called: 'Frank', born: '--12-01' });
    await shop.plan();
    const month = await shop.server.ask('GET', '/api/touchpoints/month?month=2026-11', { as: shop.as });
    expect(month.body).toMatchObject({ today: '2026-11-22', total: 6, byStatus: { planned: 6 } });
    expect(month.body.days).toMatchObject([{ day: '2026-11-28', total: 6 }]);
    expect(month.body.days[0].first).toHaveLength(4);

    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/api/touchpoints?limit=3&total=true${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const { body } = await shop.server.ask('GET', path, { as: shop.as });
      expect(body.total).toBe(7);
      seen.push(...body.items.map((one: { id: string }) => one.id));
      cursor = body.nextCursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect((await shop.server.ask('GET', '/api/touchpoints?cursor=rubbish', { as: shop.as })).body).toMatchObject({
      status: 400,
      errors: [{ path: 'cursor' }],
    });
    for (const bad of ['touchpoints?status=lost', 'touchpoints/month?month=2026-13', 'touchpoints?from=2026-02-30'])
      expect((await shop.server.ask('GET', `/api/${bad}`, { as: shop.as })).status, bad).toBe(400);
  });

  it('loses its greetings with a customer who is erased', async () => {
    const leonie = await shop.regular();
    await shop.plan();
    await shop.server.database.units.write((tx) => tx.run('DELETE FROM customer WHERE id = ?', [leonie]));
    expect(await shop.planned()).toEqual([]);
    await shop.at('2026-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
  });
});
