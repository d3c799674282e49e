import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dispatcher, DeliveryPorts, type StillWelcome } from '@regulars/delivery/api';
import { Tick } from '@regulars/outreach/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOffer, likes } from '../api/outreach/offer-stories';
import { aGreetingShop, type GreetingShop } from '../api/outreach/shop';

const theDay = '2026-11-28T09:00:00Z';
const click = {
  body: 'List-Unsubscribe=One-Click',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
};

onBothDatabases('a letter that waits or is just being claimed', (kind) => {
  let shop: GreetingShop;
  beforeEach(async () => (shop = await aGreetingShop(kind)));
  afterEach(() => shop.close());

  const wayOut = async (): Promise<string> => {
    const sql = 'SELECT unsubscribe_url AS "url" FROM delivery_text';
    const [text] = await shop.server.database.reader.rows<{ url: string }>(sql);
    return new URL(text?.url ?? '').pathname;
  };
  const letterWaits = async (): Promise<{ id: string; path: string }> => {
    const id = await shop.regular();
    await shop.plan();
    shop.server.clock.set(theDay);
    await shop.server.app.get(Tick).run();
    return { id, path: await wayOut() };
  };
  const send = () => shop.server.app.get(Dispatcher).tick();

  /** Sends, and lets somebody act once the claim has found the letter welcome and is not yet committed; tells the order. */
  async function sendWhile(act: () => Promise<{ status: number }>): Promise<string[]> {
    const order: string[] = [];
    const claiming = Promise.withResolvers<undefined>();
    const acted = claiming.promise.then(act).then(({ status }) => order.push(`answered ${status}`));
    const gate = shop.server.app.get(DeliveryPorts).welcome.find((one) => one.answersFor('touchpoint:any:1'));
    if (!gate) throw new Error('Nobody answers for letters.');
    const ask: StillWelcome['unwelcome'] = gate.unwelcome.bind(gate);
    gate.unwelcome = async (tx, questions) => {
      const against = await ask(tx, questions);
      claiming.resolve(undefined);
      await new Promise((resolve) => setTimeout(resolve, 150));
      order.push('claimed');
      return against;
    };
    await send();
    await acted;
    gate.unwelcome = ask;
    return order;
  }

  it('an opt-out that comes while it is being claimed is answered when the letter is on its way, and is the last word', async () => {
    const { id, path } = await letterWaits();
    const order = await sendWhile(() => shop.server.ask('POST', path, click));
    expect(order).toEqual(['claimed', 'answered 200']);
    expect((await shop.wish(id)).status).toBe('sent');
    await shop.at('2027-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });

  it('so is a pause', async () => {
    const { id } = await letterWaits();
    const pause = { as: shop.as, body: { until: '2027-12-24' } };
    const order = await sendWhile(() => shop.server.ask('PUT', `/api/customers/${id}/pause`, pause));
    expect(order).toEqual(['claimed', 'answered 200']);
    await shop.at('2027-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });

  it('an opt-out that is just being written holds it back, and it is called off', async () => {
    const { id, path } = await letterWaits();
    const writing = Promise.withResolvers<undefined>();
    const sent = writing.promise.then(send);
    await shop.server.database.units.write(async (tx) => {
      if (kind === 'postgres') await tx.row('SELECT id FROM customer WHERE id = ? FOR UPDATE', [id]);
      writing.resolve(undefined);
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(shop.sink.received).toHaveLength(0);
      await tx.run('UPDATE customer SET do_not_contact = 1 WHERE id = ?', [id]);
    });
    await sent;
    await send();
    expect(shop.sink.received).toHaveLength(0);
    expect(await shop.wish(id)).toMatchObject({ status: 'skipped' });
    expect((await shop.server.ask('POST', path, click)).status).toBe(200);
  });

  it('an offer that waits is called off by the way out of its own letter; greetings still come', async () => {
    const id = await shop.regular({ email: 'leonie@regulars.de' });
    await likes(shop, id, 'Jazz');
    const offer = await anOffer(shop, { sendDay: '2026-11-23' });
    await shop.policy({ cap: null });
    await shop.server.ask('POST', `/api/offers/${offer}/schedule`, { as: shop.as });
    shop.sink.play((where) => (where === 'recipient' ? { reply: '451 4.7.1 later' } : undefined));
    await shop.at('2026-11-23T10:00:00Z');
    expect((await shop.server.ask('POST', await wayOut(), click)).status).toBe(200);
    shop.sink.play(() => undefined);
    await shop.at('2026-11-23T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await shop.planned('status=skipped')).toEqual(['2026-11-23 10:00 skipped Leonie Köhler']);
    await shop.at(theDay);
    expect(shop.sink.received).toHaveLength(1);
  });
});
