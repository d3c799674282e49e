import { afterEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { Desk, fixture } from './imports/desk';
import { aGreetingShop, type GreetingShop } from './outreach/shop';

/** Where twelve of the fifty-nine live, and the moment that is nine in the morning there on 14 December 2026. */
const twelve: [family: string, zone: string, nine: string][] = [
  ['Gonçalves', 'America/Sao_Paulo', '2026-12-14T12:00:00Z'],
  ['Köhler', 'Europe/Berlin', '2026-12-14T08:00:00Z'],
  ['Tremblay', 'America/Toronto', '2026-12-14T14:00:00Z'],
  ['Hansen', 'Europe/Oslo', '2026-12-14T08:00:00Z'],
  ['Holý', 'Europe/Prague', '2026-12-14T08:00:00Z'],
  ['Gruber', 'Europe/Vienna', '2026-12-14T08:00:00Z'],
  ['Peeters', 'Europe/Brussels', '2026-12-14T08:00:00Z'],
  ['Harris', 'America/Los_Angeles', '2026-12-14T17:00:00Z'],
  ['Taylor', 'Australia/Sydney', '2026-12-13T22:00:00Z'],
  ['Srivastava', 'Asia/Kolkata', '2026-12-14T03:30:00Z'],
  ['Hughes', 'Europe/London', '2026-12-14T09:00:00Z'],
  ['Mancini', 'Europe/Rome', '2026-12-14T08:00:00Z'],
];

onBothDatabases('the main job, from a list to a wish', (kind) => {
  let shop: GreetingShop;
  afterEach(() => shop.close());

  it('brings the Chinook shop in, gives twelve their birthdays, shows briefs, and greets each at nine where they live', async () => {
    shop = await aGreetingShop(kind, { now: '2026-12-01T10:00:00Z', zone: 'Europe/Berlin' });
    // Some of them were last there two and a half years ago; this owner counts them as customers for three.
    const rule = { as: shop.as, body: { existingCustomerMonths: 36 } };
    expect((await shop.server.ask('PUT', '/api/consent-rule', rule)).status).toBe(200);
    const desk = new Desk(shop.server, shop.owner);
    const consent = { basis: 'existing-customer' as const, wording: 'They buy from us.', source: 'Our shop' };
    const customers = await desk.imports('customers', fixture('chinook/customers.csv'), { consent });
    const visits = await desk.imports('visits', fixture('chinook/purchases.csv'));
    expect([customers.counts.created, visits.counts.created]).toEqual([59, 412]);

    const ids = await bornOn14December();
    await briefSaysWhatMatters(ids.get('Köhler')!);
    await shop.plan();
    expect(await shop.planned('from=2026-12-01')).toHaveLength(12);

    for (const moment of [...new Set(twelve.map(([, , nine]) => nine))].sort()) {
      await shop.at(new Date(Date.parse(moment) - 1000).toISOString());
      const before = shop.sink.received.length;
      await shop.at(moment);
      const due = twelve.filter(([, , nine]) => nine === moment).length;
      expect(shop.sink.received.length - before, moment).toBe(due);
    }
    await shop.at('2026-12-15T12:00:00Z');
    expect(shop.sink.received).toHaveLength(12);
    expect((await shop.mails()).map((mail) => mail.subject)).toContain('Happy birthday, Luís');
  });

  async function bornOn14December(): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const [family, zone] of twelve) {
      const found = await shop.server.ask('GET', `/api/customers?q=${encodeURIComponent(family)}`, { as: shop.as });
      const { id } = found.body.items[0];
      const changed = await shop.server.ask('PATCH', `/api/customers/${id}`, { as: shop.as, body: { zone } });
      const born = await shop.server.ask('POST', `/api/customers/${id}/dates`, {
        as: shop.as,
        body: { kind: 'birthday', day: '1986-12-14' },
      });
      expect([changed.status, born.status], family).toEqual([200, 201]);
      ids.set(family, id);
    }
    return ids;
  }

  async function briefSaysWhatMatters(id: string): Promise<void> {
    const { body, status } = await shop.server.ask('GET', `/api/customers/${id}/brief`, { as: shop.as });
    expect(status).toBe(200);
    const said = JSON.stringify(body);
    expect(said).toContain('Leonie Köhler');
    expect(said).toMatch(/turning 40/);
    expect(said).toMatch(/[Bb]uys \w+ most/);
  }
});
