import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { Dispatcher } from '@regulars/delivery/api';
import { Tick } from '@regulars/outreach/api';
import { aColleague, type Person } from '../../support/people';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('what one of us says about writing to a customer', (kind) => {
  let shop: GreetingShop;
  let rita: Person;
  let leonie: string;
  const address = 'leonie@regulars.de';

  const ask = async (method: 'GET' | 'POST', path: string, body?: object) => {
    const { status, body: answer } = await shop.server.ask(method, `/api/customers/${leonie}/${path}`, {
      as: rita.as,
      ...(body ? { body } : {}),
    });
    return { status, body: answer };
  };
  const allowed = async () => {
    const { current } = (await ask('GET', 'consents')).body;
    return current.filter((one: { allowed: boolean }) => one.allowed).map((one: { purpose: string }) => one.purpose);
  };
  const told = () => shop.wish(leonie).then(({ status, sentence }) => ({ status, sentence }));

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    rita = await aColleague(shop.server, 'rep', 'Rita');
    leonie = await shop.regular({ email: address });
    await shop.plan();
  });
  afterEach(() => shop.close());

  describe('the mail came back', () => {
    it('closes the address, says who said so, and why the wish was not sent', async () => {
      const { status, body } = await ask('POST', 'mail-stops/came-back', { address: 'Leonie@Regulars.de' });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        addresses: [],
        closed: [{ address, reason: 'bounced', by: 'Rita', canWorkAgain: true }],
      });
      await shop.at('2026-11-28T09:00:00Z');
      expect(shop.sink.received).toHaveLength(0);
      expect(await told()).toEqual({
        status: 'skipped',
        sentence: `Nothing more is sent to ${address}: mail to it came back, said by Rita on 22 November 2026.`,
      });
      expect((await ask('GET', 'timeline')).body.items.map((one: { text?: string }) => one.text)).toContain(
        'Their mail came back',
      );
    });

    it('works again when one of us says how they know; both stay on record', async () => {
      await ask('POST', 'mail-stops/came-back', { address });
      expect((await ask('POST', 'mail-stops/works-again', { address })).status).toBe(400);
      const { body } = await ask('POST', 'mail-stops/works-again', { address, why: 'She wrote to us from it.' });
      expect(body).toMatchObject({ addresses: [address], closed: [] });
      expect((await ask('POST', 'mail-stops/works-again', { address, why: 'Again.' })).body.code).toBe('not-closed');
      const kept = await shop.server.database.reader.rows('SELECT kind, why FROM mail_stop ORDER BY id');
      expect(kept).toEqual([
        { kind: 'came-back', why: null },
        { kind: 'works-again', why: 'She wrote to us from it.' },
      ]);
      await shop.at('2026-11-28T09:00:00Z');
      expect(shop.sink.received).toHaveLength(1);
    });

    it('is said of their own addresses alone', async () => {
      const { status, body } = await ask('POST', 'mail-stops/came-back', { address: 'somebody@else.de' });
      expect([status, body.errors]).toEqual([400, [expect.objectContaining({ path: 'address' })]]);
    });

    it('stops a letter that waits, at once', async () => {
      shop.server.clock.set('2026-11-28T09:00:00Z');
      await shop.server.app.get(Tick).run();
      expect(await told()).toMatchObject({ status: 'waiting' });
      await ask('POST', 'mail-stops/came-back', { address });
      expect(await told()).toEqual({ status: 'skipped', sentence: `Mail to ${address} came back, said by Rita.` });
      await shop.server.app.get(Dispatcher).tick();
      expect(shop.sink.received).toHaveLength(0);
    });

    it('a no that is taken back does not open what does not take mail', async () => {
      const { id } = (await ask('POST', 'mail-stops/asked-not-to', {})).body.toldUs;
      await ask('POST', 'mail-stops/came-back', { address });
      const { body } = await ask('POST', `mail-stops/${id}/take-back`, { why: 'Misheard.' });
      expect(body.closed).toMatchObject([{ address, reason: 'bounced' }]);
    });
  });

  describe('they asked us not to write', () => {
    it('withdraws everything, with who wrote it down and how they said so', async () => {
      const { status, body } = await ask('POST', 'mail-stops/asked-not-to', { source: 'on the phone' });
      expect(status).toBe(200);
      expect(body.toldUs).toMatchObject({ by: 'Rita', purposes: ['greetings', 'offers', 'check-ins'] });
      expect(body.closed).toMatchObject([{ address, reason: 'asked-not-to', canWorkAgain: false }]);
      expect(await allowed()).toEqual([]);
      const [latest] = (await ask('GET', 'consents')).body.history;
      expect(latest).toMatchObject({ basis: 'none', source: 'on the phone', by: 'Rita' });
      await shop.at('2026-11-28T09:00:00Z');
      expect(shop.sink.received).toHaveLength(0);
      expect((await told()).sentence).toContain('They asked for no more greetings on 22 November 2026.');
    });

    it('withdraws one kind only, where they said so', async () => {
      const { body } = await ask('POST', 'mail-stops/asked-not-to', { purposes: ['offers'] });
      expect(body).toMatchObject({ closed: [], toldUs: { purposes: ['offers'] } });
      expect(await allowed()).toEqual(['greetings', 'check-ins']);
      await shop.at('2026-11-28T09:00:00Z');
      expect(shop.sink.received).toHaveLength(1);
    });

    it('stops a letter that waits, at once', async () => {
      shop.server.clock.set('2026-11-28T09:00:00Z');
      await shop.server.app.get(Tick).run();
      await ask('POST', 'mail-stops/asked-not-to', {});
      expect(await told()).toEqual({ status: 'skipped', sentence: 'They asked us not to write, said by Rita.' });
      await shop.server.app.get(Dispatcher).tick();
      expect(shop.sink.received).toHaveLength(0);
    });

    it('is taken back where it was a mistake: what stood before stands again', async () => {
      const recorded = async (): Promise<number> => (await ask('GET', 'consents')).body.history.length;
      const before = await recorded();
      const { id } = (await ask('POST', 'mail-stops/asked-not-to', {})).body.toldUs;
      const { status, body } = await ask('POST', `mail-stops/${id}/take-back`, { why: 'Written down by mistake.' });
      expect([status, body]).toEqual([200, { addresses: [address], closed: [], toldUs: null }]);
      expect(await allowed()).toEqual(['greetings', 'offers', 'check-ins']);
      expect(await recorded()).toBe(before + 2);
      expect((await ask('POST', `mail-stops/${id}/take-back`, { why: 'Twice.' })).body.code).toBe('said-since');
      await shop.at('2026-11-28T09:00:00Z');
      expect(shop.sink.received).toHaveLength(1);
    });

    it('leaves the address open for whoever shares it', async () => {
      await shop.regular({ called: 'Max Köhler', email: address });
      const { body } = await ask('POST', 'mail-stops/asked-not-to', {});
      expect(body.closed).toEqual([]);
      await shop.at('2026-11-28T09:00:00Z');
      expect(shop.sink.received).toHaveLength(1);
    });
  });

  it('refuses what is no word about it', async () => {
    expect((await ask('POST', 'mail-stops/asked-not-to', { purposes: [] })).status).toBe(400);
    expect((await ask('POST', 'mail-stops/asked-not-to', { purposes: ['everything'] })).status).toBe(400);
    expect((await ask('POST', 'mail-stops/came-back', { address: 'x' })).status).toBe(400);
    leonie = rita.id;
    expect((await ask('POST', 'mail-stops/asked-not-to', {})).status).toBe(404);
  });
});
