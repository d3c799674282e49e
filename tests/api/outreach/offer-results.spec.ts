import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import type { Answer } from '../../support/server';
import { anOffer, counterOf, likes, type Counter } from './offer-stories';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('what came of an offer', (kind) => {
  let shop: GreetingShop;
  let counter: Counter;
  let offerId: string;
  const ids: Record<string, string> = {};
  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    counter = counterOf(shop);
    for (const [called, taste, city] of [
      ['Ana', 'Jazz', 'Wien'],
      ['Bia', 'Jazz', 'Wien'],
      ['Caro', 'Blues', 'Graz'],
      ['Dora', 'Blues', undefined],
    ] as const) {
      const address = city === undefined ? {} : { more: { address: { city } } };
      ids[called] = await shop.regular({ called, born: '--06-30', ...address });
      await likes(shop, ids[called], taste);
    }
    offerId = await anOffer(shop, { interests: ['Jazz', 'Blues'], codeMode: 'shared', sharedCode: 'JAZZ26' });
    await ask('POST', `/api/offers/${offerId}/schedule`);
    await shop.at('2026-11-23T10:00:00Z');
  });
  afterEach(() => shop.close());

  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Answer> =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });
  const result = async () => (await ask('GET', `/api/offers/${offerId}/result`)).body;
  const euros = (minor: number) => ({ minor, currency: 'EUR' });
  const redeem = (called: string, spent?: object) =>
    counter.redeem('JAZZ26', { customerId: ids[called], ...(spent ? { spent } : {}) });
  const people = async (query: string): Promise<string[]> =>
    (await ask('GET', `/api/offers/${offerId}/people?${query}`)).body.items.map(
      ({ customer }: { customer: { displayName: string } | null }) => customer?.displayName ?? 'erased',
    );
  const lines = async (by: string) =>
    (await result()).groups
      .find((group: { by: string }) => group.by === by)
      .lines.map(({ label, sent, redeemed }: { label: string; sent: number; redeemed: number }) => [
        label,
        sent,
        redeemed,
      ]);

  it('is told in all, by what they like of it and by city, with what was paid', async () => {
    await redeem('Ana', euros(2_000));
    await redeem('Bia', euros(1_250));
    await redeem('Caro');
    ids.Friend = await shop.regular({ called: 'Friend', born: '--06-30' });
    await redeem('Friend', { minor: 900, currency: 'CHF' });
    expect(await result()).toMatchObject({
      sent: 4,
      maybeSent: 0,
      redeemed: 4,
      noted: 3,
      revenue: [euros(3_250), { minor: 900, currency: 'CHF' }],
    });
    expect(await lines('interest')).toEqual([
      ['Jazz', 2, 2],
      ['Blues', 2, 1],
      ['Brought the code without a letter', 0, 1],
    ]);
    expect(await lines('city')).toEqual([
      ['Wien', 2, 2],
      ['Graz', 1, 1],
      ['City not known', 1, 1],
    ]);
  });

  it('leads from each number to the customers behind it', async () => {
    await redeem('Ana', euros(2_000));
    await redeem('Caro');
    expect(await people('part=sent')).toEqual(['Ana', 'Bia', 'Caro', 'Dora']);
    expect(await people('part=redeemed')).toEqual(['Ana', 'Caro']);
    expect(await people('part=noted')).toEqual(['Ana']);
    expect(await people('part=sent&by=city&of=Wien')).toEqual(['Ana', 'Bia']);
    expect(await people('part=sent&by=city')).toEqual(['Dora']);
    expect(await people('part=redeemed&by=interest&of=Blues')).toEqual(['Caro']);
    const first = (await ask('GET', `/api/offers/${offerId}/people?part=sent&limit=3`)).body;
    expect(first.items).toHaveLength(3);
    expect(await people(`part=sent&limit=3&cursor=${first.nextCursor}`)).toEqual(['Dora']);
    expect((await ask('GET', `/api/offers/${offerId}/people?part=all`)).status).toBe(400);
  });

  it('forgets no redemption when its customer is erased, and an undone one at once', async () => {
    await redeem('Ana', euros(2_000));
    const { id } = (await redeem('Bia', euros(100))).body;
    await ask('POST', `/api/redemptions/${id}/undo`);
    await shop.server.ask('POST', `/api/customers/${ids.Ana}/erase`, { as: shop.owner.as });
    expect(await result()).toMatchObject({ redeemed: 1, noted: 1, revenue: [euros(2_000)] });
    expect(await people('part=redeemed')).toEqual(['erased']);
  });
});

onBothDatabases('what may have been sent of an offer', (kind) => {
  let shop: GreetingShop;
  beforeEach(async () => {
    shop = await aGreetingShop(kind);
  });
  afterEach(() => shop.close());

  it('stands apart from what was', async () => {
    const ask = (path: string) => shop.server.ask('GET', path, { as: shop.as });
    const ana = await shop.regular({ called: 'Ana', born: '--06-30' });
    await likes(shop, ana, 'Jazz');
    const id = await anOffer(shop);
    await shop.server.ask('POST', `/api/offers/${id}/schedule`, { as: shop.as });
    shop.sink.play((where) => (where === 'after-body' ? { drop: true } : undefined));
    await shop.at('2026-11-23T10:00:00Z');
    expect(await shop.wish(ana)).toMatchObject({ status: 'unknown' });
    expect((await ask(`/api/offers/${id}`)).body).toMatchObject({ sent: 0, maybeSent: 1 });
    expect((await ask(`/api/offers/${id}/result`)).body).toMatchObject({ sent: 0, maybeSent: 1 });
    const behind = (await ask(`/api/offers/${id}/people?part=maybe-sent`)).body.items;
    expect(behind).toMatchObject([{ customer: { id: ana } }]);
    expect((await ask(`/api/offers/${id}/people?part=sent`)).body.items).toEqual([]);
  });
});
