import { Dispatcher } from '@regulars/delivery/api';
import { Tick } from '@regulars/outreach/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownPage, switchedOn, tokenOf, type OwnPage } from './own-page';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('the page of each letter', (kind) => {
  let shop: GreetingShop;
  let leonie: string;
  let page: OwnPage;

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    leonie = await shop.regular({ email: 'home@regulars.de' });
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    page = ownPage(shop, tokenOf((await shop.mails())[0]!));
  });
  afterEach(() => shop.close());

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object) =>
    shop.server.ask(method, `/api/${path}`, { as: shop.as, ...(body ? { body } : {}) });
  const consents = async (id = leonie) => (await ask('GET', `customers/${id}/consents`)).body;
  const allowed = async (id = leonie): Promise<string[]> =>
    (await consents(id)).current.flatMap((one: { purpose: string; allowed: boolean }) =>
      one.allowed ? [one.purpose] : [],
    );
  const suppressed = () => shop.server.database.reader.rows('SELECT purpose, reason FROM suppression ORDER BY purpose');
  const everything = async () => {
    const counted = ['consent', 'suppression', 'customer_pause', 'customer_request', 'audit_entry'].map(
      (table) => `SELECT '${table}' AS "table", COUNT(*) AS "count" FROM ${table}`,
    );
    return shop.server.database.reader.rows(counted.join(' UNION ALL '));
  };

  it('shows how things stand to whoever looks, and a look changes nothing', async () => {
    const before = await everything();
    const looked = await page.look();
    expect(looked).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    });
    expect(looked.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(looked.body).toContain('What you hear from us, Leonie');
    expect(switchedOn(looked.body)).toEqual(['greetings', 'offers', 'check-ins']);
    expect((await page.look('/forget')).body).toContain('Yes, forget me');
    for (const path of ['', '/forget', '?done=nothing', '?done=%3Cscript%3E']) {
      const head = await shop.server.app.inject({ method: 'HEAD', url: `/preferences/${page.token}${path}` });
      expect([head.statusCode, (await page.look(path)).status]).toEqual([200, 200]);
    }
    for (const act of ['kinds', 'pause', 'resume', 'correction', 'nothing'])
      expect((await page.look(`/${act}`)).status, act).toBe(404);
    expect(await everything()).toEqual(before);
  });

  it('says nothing of them but a first name: a letter may be passed on', async () => {
    await ask('PATCH', `customers/${leonie}`, { company: 'Silva & Sons', phones: [{ number: '+351 912 345 678' }] });
    for (const { body } of [
      await page.look(),
      await page.look('/forget'),
      await page.press('correction', { day: '40' }),
    ])
      for (const secret of ['Köhler', '1986', '28', 'regulars.de', 'Silva', '912'])
        expect(visible(body), secret).not.toContain(secret);
  });

  it('keeps the kinds they choose, and writes down what they said yes to', async () => {
    const chosen = await page.follow('kinds', { kinds: ['greetings'] });
    expect(chosen).toContain('Saved. It holds from now on.');
    expect(switchedOn(chosen)).toEqual(['greetings']);
    expect(await allowed()).toEqual(['greetings']);
    expect(await suppressed()).toEqual([
      { purpose: 'check-ins', reason: 'asked-not-to' },
      { purpose: 'offers', reason: 'asked-not-to' },
    ]);
    const written = (await consents()).history.length;
    await page.follow('kinds', { kinds: ['greetings'] });
    expect((await consents()).history).toHaveLength(written);

    await page.follow('kinds', { kinds: ['greetings', 'offers'] });
    expect(await allowed()).toEqual(['greetings', 'offers']);
    expect(await suppressed()).toEqual([{ purpose: 'check-ins', reason: 'asked-not-to' }]);
    expect((await consents()).history[0]).toMatchObject({
      purposes: ['offers'],
      basis: 'asked',
      source: 'preference page',
      wording: 'Offers: Something that you may like, now and then.',
      by: null,
    });
    expect(switchedOn(await page.follow('kinds'))).toEqual([]);
  });

  it('sends nothing at all any more after one press, and something again when they ask for it', async () => {
    expect(await page.follow('nothing')).toContain('You get no more letters from us');
    expect(await allowed()).toEqual([]);
    expect(await suppressed()).toEqual([{ purpose: 'all', reason: 'asked-not-to' }]);
    await shop.at('2027-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    await page.follow('kinds', { kinds: 'greetings' });
    expect(await suppressed()).toEqual([
      { purpose: 'check-ins', reason: 'asked-not-to' },
      { purpose: 'offers', reason: 'asked-not-to' },
    ]);
    await shop.at('2028-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(2);
  });

  it('opens their address again when a person writes down that they asked for it', async () => {
    await page.follow('nothing');
    await ask('POST', `customers/${leonie}/consents`, { basis: 'existing-customer' });
    expect(await suppressed()).toEqual([{ purpose: 'all', reason: 'asked-not-to' }]);
    await ask('POST', `customers/${leonie}/consents`, { basis: 'asked', purposes: ['greetings'], wording: 'May we?' });
    await shop.at('2027-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(2);
  });

  it('never opens an address that complained or cannot receive', async () => {
    await page.follow('nothing');
    await shop.server.database.units.write((tx) => tx.run(`UPDATE suppression SET reason = 'complained'`));
    await page.follow('kinds', { kinds: ['greetings'] });
    expect(await suppressed()).toEqual([{ purpose: 'all', reason: 'complained' }]);
  });

  describe('a pause', () => {
    it('of one, three or six months ends by itself', async () => {
      const ends = { 1: '28 December 2026', 3: '28 February 2027', 6: '28 May 2027' };
      for (const [months, day] of Object.entries(ends)) {
        expect(await page.follow('pause', { months })).toContain(`You hear nothing from us until ${day}.`);
        await page.follow('resume');
      }
      await page.follow('pause', { months: '6' });
      expect(await allowed()).toHaveLength(3);
      const { body } = await ask('GET', `customers/${leonie}/pause`);
      expect(body).toEqual({ until: '2027-05-28', since: '2026-11-28T09:00:00.000Z', by: null });
      // Lisbon keeps summer time by then: its day begins at 23:00 UTC.
      shop.server.clock.set('2027-05-27T22:59:59Z');
      expect((await page.look()).body).toContain('You hear nothing');
      shop.server.clock.set('2027-05-27T23:00:00Z');
      expect((await page.look()).body).not.toContain('You hear nothing');
      expect((await ask('GET', `customers/${leonie}/pause`)).body).toEqual({ until: null, since: null, by: null });
    });

    it('until a day of their choice can be ended before', async () => {
      expect(await page.follow('pause', { until: '2027-12-24' })).toContain('until 24 December 2027');
      const over = await page.follow('resume');
      expect(over).toContain('The pause is over.');
      expect(over).not.toContain('You hear nothing');
      const entries = await shop.server.database.reader.rows('SELECT until FROM customer_pause ORDER BY id');
      expect(entries).toEqual([{ until: '2027-12-24' }, { until: null }]);
    });

    it('until a day that is no day to come is refused on the page, and nothing is kept', async () => {
      for (const until of ['2026-11-28', '2020-01-01', '2029-01-01', 'soon', '2027-02-30', '']) {
        const answer = await page.press('pause', { until });
        expect(answer.status, until).toBe(422);
        expect(answer.body).toContain('Please choose a day after today');
      }
      expect(await shop.server.database.reader.rows('SELECT id FROM customer_pause')).toEqual([]);
    });

    it('written down by a person is the same pause', async () => {
      const begun = await ask('PUT', `customers/${leonie}/pause`, { until: '2027-01-15' });
      expect(begun.body).toMatchObject({ until: '2027-01-15', by: 'Ana Silva' });
      expect((await page.look()).body).toContain('until 15 January 2027');
      expect((await ask('PUT', `customers/${leonie}/pause`, { until: '2026-11-28' })).body.errors[0].path).toBe(
        'until',
      );
      expect((await ask('DELETE', `customers/${leonie}/pause`)).body.until).toBeNull();
    });
  });

  it('stops only the one the letter was to, where a household shares its address', async () => {
    const frank = await shop.regular({ called: 'Frank Köhler', email: 'Home@regulars.de', born: '--12-05' });
    await page.follow('nothing');
    expect([await allowed(leonie), await allowed(frank)]).toEqual([[], ['greetings', 'offers', 'check-ins']]);
    expect(await suppressed()).toEqual([]);
    await shop.plan();
    await shop.at('2026-12-05T09:00:00Z');
    expect(shop.sink.received.map(({ to }) => to)).toEqual(['home@regulars.de', 'Home@regulars.de']);
    await ask('POST', `customers/${leonie}/erase`);
    expect(await suppressed()).toEqual([]);
  });

  it('speaks the language of the customer', async () => {
    await ask('PATCH', `customers/${leonie}`, { language: 'de-AT' });
    const { body } = await page.look();
    expect(body).toContain('<html lang="de">');
    expect(body).toContain('Was dürfen wir Ihnen schicken?');
    const paused = await page.follow('pause', { months: '1' });
    expect(paused).toContain('Bis zum 28. Dezember 2026 hören Sie nichts von uns.');
    expect((await shop.server.ask('GET', `/unsubscribe/${page.token}`)).body).toContain('Keine Grüße mehr?');
  });

  it('leaves to the shop what was asked at the counter: no contact at all', async () => {
    await ask('PATCH', `customers/${leonie}`, { standing: { doNotContact: true } });
    const { body } = await page.look();
    expect(body).toContain('You asked Vinhos da Ana not to contact you');
    expect(switchedOn(body)).toEqual([]);
    const before = (await consents()).history.length;
    await page.follow('kinds', { kinds: ['greetings'] });
    expect((await consents()).history).toHaveLength(before);
  });

  it('looks the same behind every link that leads nowhere, and does nothing', async () => {
    const before = await everything();
    const links = ['x'.repeat(43), 'a', '%00', '<script>', 'x'.repeat(200)].map((token) =>
      ownPage(shop, encodeURIComponent(token)),
    );
    const answers = await Promise.all(
      links.flatMap((link) => [link.look(), link.look('/forget'), link.press('nothing'), link.press('kinds')]),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(404);
    expect(answers[0]!.body).not.toContain('<script>');
    expect(await everything()).toEqual(before);
    await ask('POST', `customers/${leonie}/erase`);
    expect((await page.look()).body).toBe(answers[0]!.body);
  });

  it('refuses what no form of ours holds', async () => {
    const before = await everything();
    const foreign: [string, Record<string, string>][] = [
      ['kinds', { kinds: 'everything' }],
      ['kinds', { kinds: 'greetings', admin: '1' }],
      ['pause', { months: '2' }],
      ['nothing', { really: 'no' }],
      ['correction', { given: 'x'.repeat(201) }],
      ['correction', { given: 'Leonie\r\nBcc: x' }],
    ];
    for (const [act, fields] of foreign) expect((await page.press(act, fields)).status, act).toBe(400);
    expect(await everything()).toEqual(before);
  });

  it('lets nobody knock too often, whatever the link', async () => {
    shop.server.clock.move({ minutes: 1 });
    const knocks = await Promise.all(
      Array.from({ length: 35 }, (_, at) => (at % 2 ? page.look() : ownPage(shop, 'y'.repeat(43)).look())),
    );
    expect(knocks.filter(({ status }) => status === 429)).toHaveLength(5);
  });

  describe('while the next letter waits', () => {
    beforeEach(async () => {
      shop.sink.play((where) => (where === 'recipient' ? { reply: '451 4.7.1 later' } : undefined));
      await shop.plan();
      await shop.at('2027-11-28T09:00:00Z');
      expect(await shop.planned('status=waiting')).toHaveLength(1);
      shop.sink.play(() => undefined);
    });

    const later = async () => {
      shop.server.clock.set('2027-11-28T09:30:00Z');
      await shop.server.app.get(Tick).run();
      await shop.server.app.get(Dispatcher).tick();
      expect(shop.sink.received).toHaveLength(1);
      const { items } = (await ask('GET', `touchpoints?customerId=${leonie}&status=skipped`)).body;
      return items[0].sentence as string;
    };

    it('a pause holds at once', async () => {
      await page.follow('pause', { months: '1' });
      expect(await later()).toContain('They asked to hear nothing until 28 December 2027.');
    });

    it('a kind switched off stops its letters at once', async () => {
      await page.follow('kinds', { kinds: ['offers', 'check-ins'] });
      expect(await later()).toContain('asked for no more');
    });

    it('nothing at all, and to be forgotten, stop everything at once', async () => {
      await page.follow('forget');
      expect(await later()).toContain('asked for no more');
    });
  });
});

/** What a page says, without its style, its addresses and the values that its fields may take. */
function visible(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<select.*?<\/select>/s, '')
    .replace(/ (href|action|min|max|maxlength)="[^"]*"/g, '');
}
