import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { startImapSink, type ImapSink } from '../../support/imap-sink';
import { aBounce, aComplaint } from '../../support/reports';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('a wish that comes back', (kind) => {
  let shop: GreetingShop;
  let box: ImapSink;
  let leonie: string;

  const ask = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });
  const current = async (): Promise<{ purpose: string; allowed: boolean }[]> =>
    (await ask('GET', `/api/customers/${leonie}/consents`)).body.current;
  const messageId = () => /^Message-ID: (.*)\r$/m.exec(shop.sink.received[0]!.raw)![1]!;

  beforeEach(async () => {
    box = await startImapSink();
    shop = await aGreetingShop(kind);
    leonie = await shop.regular({ consent: 'asked' });
    const mailbox = { host: '127.0.0.1', port: box.port, security: 'none', user: 'ana', password: 'imap-secret' };
    expect((await ask('PUT', '/api/channels/email/bounces', mailbox)).status).toBe(200);
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
  });
  afterEach(async () => {
    await shop.close();
    await box.close();
  });

  it('says so on the wish, and none goes out next year', async () => {
    const wish = await shop.wish(leonie);
    expect(wish.status).toBe('sent');
    box.put(aBounce(messageId()));
    await ask('POST', '/api/channels/email/bounces/check');
    expect(await shop.wish(leonie)).toMatchObject({
      status: 'failed',
      sentence: expect.stringContaining('It came back'),
    });
    await shop.at('2027-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });

  it('called spam: consent for everything is withdrawn together with the address', async () => {
    expect((await current()).filter((one) => one.allowed).map((one) => one.purpose)).toContain('greetings');
    box.put(aComplaint(messageId()));
    await ask('POST', '/api/channels/email/bounces/check');
    expect((await current()).filter((one) => one.allowed)).toEqual([]);
    await shop.at('2027-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });
});
