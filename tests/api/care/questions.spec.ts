import { onBothDatabases } from '@regulars/shared/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aGreetingShop, type GreetingShop } from '../outreach/shop';
import { askedPage, askedToken, mended, whileChanged } from './asked';

onBothDatabases('who was asked, and who was not', (kind) => {
  let shop: GreetingShop;
  beforeEach(async () => {
    shop = await aGreetingShop(kind, { now: '2026-11-24T09:00:00Z' });
  });
  afterEach(() => shop.close());

  const asked = async (query = '') => {
    const { status, body } = await shop.server.ask('GET', `/api/feedback/questions?${query}`, { as: shop.as });
    expect(status, JSON.stringify(body)).toBe(200);
    return body as { items: { id: string; state: string }[]; nextCursor: string | null };
  };

  it('is told for each, with the reason and the answer, the newest first', async () => {
    const first = await mended(shop);
    const silent = await mended(shop, { more: { standing: { doNotContact: true } } });
    await shop.at('2026-11-26T07:00:00Z');
    const { items: planned } = await asked();
    expect(planned).toHaveLength(2);
    for (const one of planned) expect(one).toMatchObject({ about: 'complaint', state: 'planned', askedAt: null });
    await shop.at('2026-11-26T12:00:00Z');
    await askedPage(shop, askedToken((await shop.mails())[0])).follow('good');
    expect((await asked('state=answered')).items).toMatchObject([
      { customer: { id: first.customer }, why: null, answer: 'good', askedAt: expect.any(String) },
    ]);
    const { items } = await asked(`customer=${silent.customer}`);
    expect(items).toMatchObject([{ state: 'not-asked', why: expect.stringMatching(/contact/i) }]);
  });

  it('stands in why a customer heard from us, and why not', async () => {
    const heard = async (customer: string) =>
      (await shop.server.ask('GET', `/api/customers/${customer}/heard`, { as: shop.as })).body.items;
    const first = await mended(shop);
    const silent = await mended(shop, { more: { standing: { doNotContact: true } } });
    await shop.at('2026-11-26T07:00:00Z');
    expect([await heard(first.customer), await heard(silent.customer)]).toEqual([[], []]);
    await shop.at('2026-11-26T12:00:00Z');
    const line = { link: { kind: 'question' }, what: 'Whether it is good now', by: null };
    expect(await heard(first.customer)).toMatchObject([
      { ...line, status: 'sent', at: '2026-11-26T12:00:00.000Z', sentence: 'They were asked by mail.' },
    ]);
    expect(await heard(silent.customer)).toMatchObject([
      { ...line, status: 'skipped', sentence: expect.stringMatching(/contact/i) },
    ]);
  });

  it('is read in pages, and a page that cannot go on says so', async () => {
    await mended(shop);
    await mended(shop);
    await mended(shop);
    await shop.at('2026-11-26T07:00:00Z');
    const { items, nextCursor } = await asked('limit=2');
    expect(items).toHaveLength(2);
    const rest = await asked(`limit=2&cursor=${String(nextCursor)}`);
    expect([rest.items.length, rest.nextCursor]).toEqual([1, null]);
    expect(new Set([...items, ...rest.items].map(({ id }) => id)).size).toBe(3);
    for (const odd of ['state=late', 'cursor=x', 'page=2']) {
      const { status } = await shop.server.ask('GET', `/api/feedback/questions?${odd}`, { as: shop.as });
      expect([400, 422], odd).toContain(status);
    }
  });

  it.runIf(kind === 'postgres')('whoever is being changed is passed over, and asked at the next turn', async () => {
    const { customer } = await mended(shop);
    await shop.at('2026-11-26T07:00:00Z');
    await whileChanged(shop, customer, async () => {
      await shop.at('2026-11-26T12:00:00Z');
      expect((await asked()).items).toMatchObject([{ state: 'planned' }]);
      expect(shop.sink.received).toHaveLength(0);
    });
    await shop.turn();
    expect((await asked()).items).toMatchObject([{ state: 'asked' }]);
  });
});
