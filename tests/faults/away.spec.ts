import { afterEach, beforeEach, expect, it } from 'vitest';
import { Planner, Tick } from '@regulars/outreach/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { aGreetingShop, type GreetingShop } from '../api/outreach/shop';
import { startMailSink, type MailSink } from '../support/mail-sink';

const theDay = '2026-11-28T09:00:00Z';

onBothDatabases('a day of birthdays on which', (kind) => {
  let shop: GreetingShop;
  let back: MailSink | undefined;
  const click = {
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
  };

  beforeEach(async () => (shop = await aGreetingShop(kind)));
  afterEach(async () => {
    await shop.close();
    await back?.close();
    back = undefined;
  });

  async function born(...names: string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const name of names)
      ids.push(await shop.regular({ called: name, email: `${name.toLowerCase()}@regulars.de` }));
    await shop.plan();
    return ids;
  }
  const statuses = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => (await shop.wish(id)).status));
  const arrivedAt = (sink: MailSink) => sink.received.map(({ to }) => to).sort();

  it('the mail server is gone for an hour: everybody is greeted once it is back, and once', async () => {
    const ids = await born('Ana', 'Bia', 'Caro', 'Duarte', 'Eva');
    await shop.sink.stop();
    shop.server.clock.set(theDay);
    for (let minutes = 0; minutes < 60; minutes += 10) {
      await shop.turn();
      shop.server.clock.move({ minutes: 10 });
    }
    expect(new Set(await statuses(ids))).toEqual(new Set(['waiting']));
    back = await startMailSink({ port: shop.sink.port });
    for (let turns = 0; turns < 30 && back.received.length < 5; turns += 1) {
      await shop.turn();
      shop.server.clock.move({ minutes: 10 });
    }
    expect(arrivedAt(back)).toEqual(['ana', 'bia', 'caro', 'duarte', 'eva'].map((name) => `${name}@regulars.de`));
    expect(new Set(await statuses(ids))).toEqual(new Set(['sent']));
  });

  it('the clock jumps a month ahead and back: nobody is greeted twice, nor on another day', async () => {
    const ids = await born('Ana', 'Bia');
    await shop.at('2026-12-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await statuses(ids)).toEqual(['expired', 'expired']);
    const late = await shop.regular({ called: 'Caro', email: 'caro@regulars.de', born: '--11-29' });
    await shop.at(theDay);
    await shop.at('2026-11-29T09:00:00Z');
    expect(arrivedAt(shop.sink)).toEqual(['caro@regulars.de']);
    expect((await shop.wish(late)).status).toBe('sent');
    await shop.at('2026-11-22T12:00:00Z');
    await shop.at('2026-11-29T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });

  it('two opt out while letters are under way: what is not yet with the mail server stays here', async () => {
    const ids = await born('Ana', 'Bia');
    const doors = new Map<string, string>();
    shop.server.clock.set(theDay);
    await shop.server.app.get(Tick).run();
    const rows = await shop.server.database.reader.rows<{ address: string; url: string }>(
      'SELECT d.address, t.unsubscribe_url AS "url" FROM delivery d JOIN delivery_text t ON t.id = d.id',
    );
    for (const { address, url } of rows) doors.set(address, new URL(url).pathname);
    const clicks: Promise<{ status: number }>[] = [];
    // Each is claimed when the server hears the name; the answer to the click comes before the letter goes on.
    shop.sink.play((where, { to }) => {
      if (where !== 'recipient') return undefined;
      clicks.push(shop.server.ask('POST', doors.get(to) ?? '', click));
      return { waitMs: 300 };
    });
    await shop.turn();
    expect((await Promise.all(clicks)).map(({ status }) => status)).toEqual(clicks.map(() => 200));
    shop.sink.play(() => undefined);
    const sent = shop.sink.received.length;
    expect(sent).toBe(clicks.length);
    await shop.at('2026-11-28T12:00:00Z');
    await shop.at('2027-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(sent);
    const consents = await Promise.all(ids.map(async (id) => (await shop.server.ask('GET', `/api/customers/${id}/consents`, { as: shop.as })).body.current.find((one: { purpose: string }) => one.purpose === 'greetings').allowed)); // prettier-ignore
    expect(consents).toEqual([false, false]);
  });

  it('the planner runs twice at once, and again: each wish is there once', async () => {
    for (const name of ['Ana', 'Bia', 'Caro']) await shop.regular({ called: name });
    const planner = shop.server.app.get(Planner);
    const added = (await Promise.all([planner.plan(), planner.plan()])).map((result) => result.added);
    expect(added[0]! + added[1]!).toBe(3);
    expect(await shop.planned('from=2026-11-01')).toHaveLength(3);
    expect(await shop.plan()).toBe(0);
  });
});
