import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aGreetingShop, type GreetingShop } from './shop';

const thanksName = 'Thanks for sending somebody';

onBothDatabases('who sent whom', (kind) => {
  let shop: GreetingShop;
  let ana: string;
  let frank: string;
  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    ana = await shop.regular({ called: 'Ana Silva', born: '--06-30' });
    frank = await shop.regular({ called: 'Frank Harris', born: '--06-30' });
  });
  afterEach(() => shop.close());

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object) =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });
  const sends = (customerId: string, sentById: string | null) =>
    ask('PATCH', `/api/customers/${customerId}`, { sentById });
  const sentOf = async (customerId: string) => (await ask('GET', `/api/customers/${customerId}/referrals`)).body;
  const thanks = async (customerId: string) =>
    (await ask('GET', `/api/touchpoints?customerId=${customerId}&limit=50&status=${every}`)).body.items.filter(
      (one: { kind: string }) => one.kind === 'thanks',
    );
  const briefOf = async (customerId: string): Promise<string[]> =>
    (await ask('GET', `/api/customers/${customerId}/brief`)).body.lines.map((line: { text: string }) => line.text);

  describe('as a link on the record', () => {
    it('is kept with the version, and taken out again', async () => {
      const linked = await sends(frank, ana);
      expect(linked.body).toMatchObject({ version: 2, sentBy: { id: ana, displayName: 'Ana Silva' } });
      const stale = await shop.server.ask('PATCH', `/api/customers/${frank}`, {
        as: shop.as,
        body: { sentById: null },
        headers: { 'if-match': '"1"' },
      });
      expect(stale).toMatchObject({ status: 412, body: { code: 'changed-meanwhile' } });
      expect((await ask('PATCH', `/api/customers/${frank}`, { company: 'Harris' })).body.sentBy).toMatchObject({
        id: ana,
      });
      expect((await sends(frank, null)).body.sentBy).toBeNull();
    });

    it('comes along with somebody new', async () => {
      const added = await ask('POST', '/api/customers', { name: { given: 'Bia' }, sentById: ana });
      expect(added.body.sentBy).toEqual({ id: ana, displayName: 'Ana Silva' });
    });

    it('is never to oneself, and never a circle', async () => {
      const mark = await shop.regular({ called: 'Mark Philips' });
      await sends(frank, ana);
      await sends(mark, frank);
      for (const [who, by] of [
        [ana, ana],
        [ana, frank],
        [ana, mark],
      ] as const) {
        // prettier-ignore
        const refused = await sends(who, by);
        expect(refused).toMatchObject({
          status: 422,
          body: { code: 'sent-in-circle', errors: [{ path: 'sentById' }] },
        });
      }
      expect((await sends(mark, ana)).status).toBe(200);
    });

    it('is refused for whoever is not in the book, with the field’s path', async () => {
      const [away, gone] = [await shop.regular({ called: 'Away' }), await shop.regular({ called: 'Gone' })];
      await ask('POST', `/api/customers/${away}/archive`);
      await ask('POST', `/api/customers/${gone}/erase`);
      for (const by of [away, gone, '01935f00-0000-7000-8000-000000000001']) {
        const refused = await sends(frank, by);
        expect(refused).toMatchObject({
          status: 422,
          body: { code: 'sender-unknown', errors: [{ path: 'sentById' }] },
        });
      }
    });

    it('goes with the one who sent them, and nothing of them stays', async () => {
      await sends(frank, ana);
      await ask('POST', `/api/customers/${ana}/erase`);
      expect((await ask('GET', `/api/customers/${frank}`)).body.sentBy).toBeNull();
      const left = await shop.server.database.reader.rows('SELECT * FROM referral');
      expect(left).toEqual([]);
    });
  });

  it('stands in the brief of both, with what is still owed', async () => {
    await sends(frank, ana);
    expect(await briefOf(frank)).toContain('Sent to us by Ana Silva');
    expect(await briefOf(ana)).toContain('Has sent us Frank Harris (has not come yet)');
    await shop.visit(frank, '2026-11-22');
    expect(await briefOf(ana)).toContain('Has sent us Frank Harris (not thanked yet)');
    await ask('PUT', `/api/customers/${ana}/referrals/${frank}/thanked`);
    expect(await briefOf(ana)).toContain('Has sent us Frank Harris (thanked today)');
  });

  describe('thanks', () => {
    it('are not sent until the owner switches them on', async () => {
      await sends(frank, ana);
      await shop.visit(frank, '2026-11-22');
      await shop.plan();
      expect(await thanks(ana)).toEqual([]);
    });

    it('go to whoever sent somebody, once, after the first visit, and tell nothing of it', async () => {
      await sends(frank, ana);
      await shop.switchOn(thanksName);
      expect(await thanks(ana)).toEqual([]);
      await shop.visit(frank, '2026-11-22', 12_345);
      await shop.plan();
      expect(await thanks(ana)).toMatchObject([
        { day: '2026-11-23', status: 'planned', why: 'Because Frank Harris, whom they sent, came on 22 November.' },
      ]);
      expect((await sentOf(ana)).sent).toMatchObject([
        { firstVisitDay: '2026-11-22', plannedFor: '2026-11-23', thanked: null },
      ]);
      await shop.at('2026-11-23T10:00:00Z');
      const [mail] = await shop.mails();
      expect(mail?.subject).toBe('Thank you for your kind word, Ana');
      expect(`${mail?.text} ${mail?.html}`).not.toMatch(/Frank|Harris|€/);
      expect((await sentOf(ana)).sent).toMatchObject([{ thanked: { on: '2026-11-23', way: 'email' } }]);
      await shop.at('2026-12-02T09:00:00Z');
      await shop.visit(frank, '2026-12-02');
      await shop.at('2026-12-10T10:00:00Z');
      expect(shop.sink.received).toHaveLength(1);
    });

    it('pass the tact gate', async () => {
      await ask('PATCH', `/api/customers/${ana}`, { standing: { doNotContact: true } });
      await sends(frank, ana);
      await shop.switchOn(thanksName);
      await shop.visit(frank, '2026-11-22');
      await shop.plan();
      await shop.at('2026-11-23T10:00:00Z');
      expect(shop.sink.received).toEqual([]);
      expect(await thanks(ana)).toMatchObject([{ status: 'skipped', sentence: 'They asked not to be contacted.' }]);
    });

    it('are withdrawn once somebody thanked them in person, and wanted again with Undo', async () => {
      await sends(frank, ana);
      await shop.visit(frank, '2026-11-22');
      await shop.switchOn(thanksName);
      const url = `/api/customers/${ana}/referrals/${frank}/thanked`;
      expect((await ask('PUT', url)).status).toBe(204);
      expect((await sentOf(ana)).sent).toMatchObject([
        { thanked: { on: '2026-11-22', way: 'in-person', by: 'Ana Silva' } },
      ]);
      await shop.plan();
      await shop.plan();
      expect(await thanks(ana)).toMatchObject([{ status: 'withdrawn' }]);
      expect((await ask('DELETE', url)).status).toBe(204);
      await shop.plan();
      expect(await thanks(ana)).toMatchObject([{ status: 'planned' }]);
      expect((await ask('PUT', `/api/customers/${frank}/referrals/${ana}/thanked`)).status).toBe(404);
    });

    it('keep nothing of whoever was sent and erased', async () => {
      await sends(frank, ana);
      await shop.visit(frank, '2026-11-22');
      await shop.switchOn(thanksName);
      await shop.at('2026-11-23T10:00:00Z');
      await ask('POST', `/api/customers/${frank}/erase`);
      expect(await thanks(ana)).toMatchObject([{ status: 'sent', why: 'Because somebody whom they sent has come.' }]);
      const kept = await shop.server.database.reader.rows('SELECT about, occasion FROM touchpoint');
      expect(JSON.stringify(kept)).not.toMatch(new RegExp(`Frank|${frank}`));
    });
  });
});

const every = 'proposed,planned,held,waiting,sent,unknown,failed,task,done,skipped,expired,withdrawn';
