import { afterEach, beforeEach, expect, it } from 'vitest';
import { Tick } from '@regulars/outreach/api';
import { Dispatcher } from '@regulars/delivery/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { aGreetingShop, wayOut, type GreetingShop } from './shop';

onBothDatabases('the way out of a letter', (kind) => {
  let shop: GreetingShop;
  const oneClick = {
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
  };

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
  });
  afterEach(() => shop.close());

  it('changes nothing on a look, opts out on a POST, and says the same for a link that is none', async () => {
    const leonie = await shop.regular();
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    const [mail] = await shop.mails();
    expect(mail!.headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toBe('List-Unsubscribe=One-Click');
    const path = wayOut(mail!);
    expect(path).toMatch(/^\/unsubscribe\/[\w-]{43}$/);
    expect(mail!.text).toContain(`https://vinhos.test${path}`);

    const consents = async () =>
      (await shop.server.ask('GET', `/api/customers/${leonie}/consents`, { as: shop.as })).body;
    const greetings = async () =>
      (await consents()).current.find((one: { purpose: string }) => one.purpose === 'greetings');
    const looked = await shop.server.ask('GET', path);
    expect(looked).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(looked.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await greetings()).allowed).toBe(true);

    const taken = await shop.server.ask('POST', path, oneClick);
    expect(taken.status).toBe(200);
    expect((await greetings()).allowed).toBe(false);
    expect((await consents()).current.find((one: { purpose: string }) => one.purpose === 'offers').allowed).toBe(true);

    // A link that is none looks the same, but for its own token.
    const [token, none] = [path.split('/').at(-1)!, 'x'.repeat(43)];
    const like = (body: string) => body.replaceAll(token, none);
    expect((await shop.server.ask('GET', `/unsubscribe/${none}`)).body).toBe(like(looked.body));
    expect((await shop.server.ask('POST', `/unsubscribe/${none}`, oneClick)).body).toBe(like(taken.body));
    const kept = JSON.stringify(await shop.server.database.reader.rows('SELECT * FROM unsubscribe_link'));
    expect(kept).not.toContain(path.split('/').at(-1));

    await shop.at('2027-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    expect(await shop.wish(leonie)).toBeDefined();
  });

  it('calls off what waits when they opt out meanwhile', async () => {
    const leonie = await shop.regular({ email: 'leonie@regulars.de' });
    const twin = await shop.regular({ called: 'Frank', email: 'frank@regulars.de' });
    await shop.plan();
    shop.sink.play((where) => (where === 'recipient' ? { reply: '451 4.7.1 later' } : undefined));
    await shop.at('2026-11-28T09:00:00Z');
    expect((await shop.wish(leonie)).status).toBe('waiting');
    const withdrawn = { basis: 'none', purposes: ['greetings'] };
    await shop.server.ask('POST', `/api/customers/${leonie}/consents`, { as: shop.as, body: withdrawn });
    shop.sink.play(() => undefined);
    await shop.at('2026-11-28T09:30:00Z');
    expect(shop.sink.received.map(({ to }) => to)).toEqual(['frank@regulars.de']);
    expect(await shop.wish(leonie)).toMatchObject({
      status: 'skipped',
      sentence: expect.stringContaining('no more greetings'),
    });
    expect((await shop.wish(twin)).status).toBe('sent');
  });

  it('calls off by the link while the next letter already waits', async () => {
    const leonie = await shop.regular({ email: 'leonie@regulars.de' });
    await shop.plan();
    shop.sink.play((where) => (where === 'after-body' ? { drop: true } : undefined));
    shop.server.clock.set('2026-11-28T09:00:00Z');
    await shop.server.app.get(Tick).run();
    const rows = await shop.server.database.reader.rows<{ url: string }>(
      'SELECT unsubscribe_url AS "url" FROM delivery_text',
    );
    expect((await shop.server.ask('POST', new URL(rows[0]!.url).pathname, oneClick)).status).toBe(200);
    shop.sink.play(() => undefined);
    await shop.server.app.get(Dispatcher).tick();
    expect(shop.sink.received).toHaveLength(0);
    expect((await shop.wish(leonie)).status).toBe('skipped');
  });

  it('takes one click as a form of either kind, and opts out a second time without a fuss', async () => {
    const leonie = await shop.regular();
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    const path = wayOut((await shop.mails())[0]!);
    const boundary = 'x1';
    const body = `--${boundary}\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`;
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    for (let click = 0; click < 2; click += 1)
      expect((await shop.server.ask('POST', path, { body, headers })).status).toBe(200);
    const { current } = (await shop.server.ask('GET', `/api/customers/${leonie}/consents`, { as: shop.as })).body;
    expect(current[0]).toMatchObject({ purpose: 'greetings', allowed: false });
    expect((await shop.server.ask('POST', path, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
    expect((await shop.server.ask('PATCH', '/api/programmes/x', { as: shop.as, body, headers })).status).toBe(415);
  });

  it('lets nobody knock too often', async () => {
    const knocks = await Promise.all(
      Array.from({ length: 35 }, () => shop.server.ask('GET', `/unsubscribe/${'y'.repeat(43)}`)),
    );
    expect(knocks.filter(({ status }) => status === 429)).toHaveLength(5);
    shop.server.clock.move({ minutes: 1 });
    expect((await shop.server.ask('GET', `/unsubscribe/${'y'.repeat(43)}`)).status).toBe(200);
  });
});
