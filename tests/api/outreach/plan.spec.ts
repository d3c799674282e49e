import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { anotherProcess, buildProcess } from './processes';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('the plan', (kind) => {
  let place: FreshPlace;
  let shop: GreetingShop;

  beforeAll(buildProcess);
  beforeEach(async () => {
    place = await freshPlace(kind);
    shop = await aGreetingShop(kind, { fresh: place });
  });
  afterEach(async () => {
    await shop.close();
    await place.drop();
  });

  const people = async (count: number) => {
    for (let at = 1; at <= count; at += 1) await shop.regular({ called: `Regular ${at}` });
  };

  it('made twice, or by two processes at once, holds one greeting each, and each is sent once', async () => {
    await people(6);
    const processes = await Promise.all([anotherProcess(place, shop.sink.url), anotherProcess(place, shop.sink.url)]);
    const both = (what: 'plan' | 'decide' | 'send', now: string) =>
      Promise.all(processes.map((one) => one.does(what, now)));
    await both('plan', '2026-11-22T12:00:00Z');
    expect(await shop.plan()).toBe(0);
    expect(await shop.planned()).toHaveLength(6);
    for (const what of ['decide', 'decide', 'send', 'send'] as const) await both(what, '2026-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(6);
    expect(new Set(shop.sink.received.map(({ to }) => to)).size).toBe(6);
    expect(await shop.planned('status=sent')).toHaveLength(6);
    await Promise.all(processes.map((one) => one.stop()));
  }, 180_000);

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
      const path = `/api/touchpoints?limit=3&total=true${cursor === '' ? '' : `&cursor=${cursor}`}`;
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
    expect((await shop.server.ask('POST', `/api/customers/${leonie}/erase`, { as: shop.as })).status).toBe(204);
    expect(await shop.planned()).toEqual([]);
    await shop.at('2026-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
  });

  it('forgets the letters of somebody who is erased, and keeps only the hash that says never again', async () => {
    const leonie = await shop.regular({ email: 'leonie@koehler.de' });
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    await shop.server.ask('POST', `/api/customers/${leonie}/erase`, { as: shop.as });
    const { reader } = shop.server.database;
    expect(await reader.rows('SELECT id FROM delivery UNION ALL SELECT id FROM delivery_text')).toEqual([]);
    expect(await reader.rows('SELECT purpose, reason FROM suppression')).toEqual([
      { purpose: 'all', reason: 'erased' },
    ]);
    await shop.regular({ called: 'Leonie Again', email: 'Leonie@koehler.de', born: '--11-29' });
    await shop.at('2026-11-29T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });

  it('does not call it a failure that nothing is sent to a sample address', async () => {
    const leonie = await shop.regular({ email: 'leonie@koehler.example' });
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    const sentence = 'Not sent. This is a sample address; nothing is ever sent to it.';
    expect(await shop.wish(leonie)).toMatchObject({ status: 'skipped', sentence, can: [] });
    expect(shop.sink.received).toHaveLength(0);
  });
});
