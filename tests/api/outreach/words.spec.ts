import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague } from '../../support/people';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('the words, the reach and the rules', (kind) => {
  let shop: GreetingShop;
  let template: string;
  let programme: string;
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, body?: object) =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    [{ id: programme, templateId: template }] = (await ask('GET', '/api/programmes')).body.items;
  });
  afterEach(() => shop.close());

  it('shows a draft for a chosen customer and leads to the next and the one before', async () => {
    const frank = await shop.regular({ called: 'Frank Harris', born: '1990-12-01' });
    const astrid = await shop.regular({ called: 'Astrid Gruber', born: '--12-05' });
    const preview = async (body: object) => (await ask('POST', `/api/templates/${template}/preview`, body)).body;
    const draft = {
      subject: '{{full_name|x}}',
      body: 'You turn {{age|a year older}}',
      belatedSubject: 'Late',
      belatedBody: 'Late',
    };
    expect(await preview({ draft })).toMatchObject({
      customer: { id: frank, name: 'Frank Harris' },
      previousId: null,
      nextId: astrid,
      letter: { subject: 'Frank Harris', text: expect.stringContaining('You turn 36') },
    });
    expect(await preview({ draft, customerId: astrid })).toMatchObject({
      previousId: frank,
      nextId: null,
      letter: { text: expect.stringContaining('You turn a year older') },
    });
    expect(await preview({ wording: 'belated' })).toMatchObject({
      letter: { subject: 'Belated birthday wishes, Frank' },
    });
  });

  it('has a made-up customer before there are any', async () => {
    const { body } = await ask('POST', `/api/templates/${template}/preview`, {});
    expect(body).toMatchObject({ customer: null, letter: { to: null, subject: 'Happy birthday, Leonie' } });
  });

  it('refuses unknown fields and fields without words to fall back on, each with its path', async () => {
    const words = { subject: 'Hello', body: 'Hello', belatedSubject: 'Late', belatedBody: 'Late' };
    const put = (change: object) => ask('PUT', `/api/templates/${template}/words/en`, { ...words, ...change });
    const refused = await put({ subject: '{{first_name}}', body: '{{iban|x}} {{age|' });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ path }: { path: string }) => path)).toEqual(['subject', 'body', 'body']);
    expect((await put({ subject: 'Hi\r\nBcc: a@b.de' })).status).toBe(400);
    const changed = await put({ subject: 'All the best, {{first_name|you}}' });
    expect(changed.body).toMatchObject({
      name: 'Birthday wishes',
      words: [{ language: 'en', subject: 'All the best, {{first_name|you}}' }, { language: 'de' }],
    });
  });

  it('escapes what a customer’s name brings', async () => {
    await shop.regular({ called: '<b>Eve</b> <script>alert(1)</script>' });
    const { body } = await ask('POST', `/api/templates/${template}/preview`, {});
    expect(body.letter.html).not.toMatch(/<script|<b>/);
    expect(body.letter.subject).toContain('<b>Eve</b>');
  });

  it('sends a test to whoever asks, through the same outbox, and to no customer', async () => {
    await shop.regular();
    // Nothing is ever sent to the addresses of examples, such as ….test.
    await shop.server.database.units.write((tx) => tx.run("UPDATE app_user SET email = 'ana@vinhos.pt'"));
    const sent = await shop.server.ask('POST', `/api/templates/${template}/test`, { as: shop.owner.as, body: {} });
    expect(sent.body).toMatchObject({ to: 'ana@vinhos.pt', sentence: 'It is on its way to ana@vinhos.pt.' });
    await shop.turn();
    expect(shop.sink.received.map(({ to }) => to)).toEqual(['ana@vinhos.pt']);
    expect((await shop.mails())[0]!.subject).toBe('Test: Happy birthday, Leonie');
  });

  it('says whom it would reach, and who is missed and why', async () => {
    await shop.regular({ called: 'Frank' });
    await shop.regular({ called: 'Astrid', consent: 'none' });
    await shop.regular({ called: 'Rui', email: null });
    await shop.programme({ on: false });
    const { body } = await ask('GET', `/api/programmes/${programme}/reach`);
    expect(body).toMatchObject({ from: '2026-11-22', to: '2027-01-21', reached: 1, missed: 2 });
    expect(body.missedBecause.map((one: { kind: string; count: number }) => [one.kind, one.count])).toEqual(
      expect.arrayContaining([
        ['no-consent', 1],
        ['no-address', 1],
      ]),
    );
    const missed = await ask('GET', `/api/programmes/${programme}/reach?who=missed&limit=1`);
    expect(missed.body.items).toHaveLength(1);
    const rest = await ask(
      'GET',
      `/api/programmes/${programme}/reach?who=missed&limit=1&cursor=${missed.body.nextCursor}`,
    );
    expect([...missed.body.items, ...rest.body.items].map((one) => one.customer.name).toSorted()).toEqual([
      'Astrid',
      'Rui',
    ]);
    expect(rest.body.nextCursor).toBeNull();
  });

  it('refuses a time in quiet hours, and leaves rules to those who may set them', async () => {
    await shop.policy({ quietHours: { from: '20:00', until: '08:00' } });
    const late = await ask('PATCH', `/api/programmes/${programme}`, { sendAt: '21:00' });
    expect(late.body).toMatchObject({ status: 422, errors: [{ path: 'sendAt' }] });
    const rep = await aColleague(shop.server, 'rep');
    const manager = await aColleague(shop.server, 'manager');
    const as = async (who: { cookie: string }, method: 'GET' | 'PATCH' | 'PUT', path: string, body?: object) =>
      (await shop.server.ask(method, path, { as: who, ...(body ? { body } : {}) })).status;
    const policy = (await ask('GET', '/api/outreach/policy')).body;
    expect(await as(rep.as, 'GET', '/api/programmes')).toBe(200);
    expect(await as(rep.as, 'PATCH', `/api/programmes/${programme}`, { on: false })).toBe(403);
    expect(await as(manager.as, 'PATCH', `/api/programmes/${programme}`, { on: false })).toBe(200);
    expect(await as(manager.as, 'PUT', '/api/outreach/policy', policy)).toBe(403);
    expect(await as(rep.as, 'PATCH', `/api/templates/${template}`, { name: 'x' })).toBe(403);
  });

  it('says when the scheduler looked, and says loudly when it did not', async () => {
    const status = async () => (await ask('GET', '/api/status')).body;
    expect(await status()).toMatchObject({ scheduler: { lastRun: null, overdue: false }, mail: { mode: 'smtp' } });
    await shop.turn();
    expect(await status()).toMatchObject({
      scheduler: { lastRun: '2026-11-22T12:00:00.000Z', nextRun: '2026-11-22T12:01:00.000Z', overdue: false },
      warnings: [],
    });
    shop.server.clock.move({ minutes: 10 });
    const later = await status();
    expect(later.scheduler.overdue).toBe(true);
    expect(later.scheduler.sentence).toContain('Nothing has been sent by itself since 10 minutes ago');
    expect(later.warnings).toMatchObject([{ kind: 'standstill' }]);
  });

  it('keep the letter that was sent as it was, whatever the words become later', async () => {
    const leonie = await shop.regular();
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    const other = { subject: 'Quite other words', body: 'Other', belatedSubject: 'Late', belatedBody: 'Late' };
    expect((await ask('PUT', `/api/templates/${template}/words/en`, other)).status).toBe(200);
    const { id } = await shop.wish(leonie);
    const [mail] = await shop.mails();
    expect((await ask('GET', `/api/touchpoints/${id}`)).body.letter).toMatchObject({ subject: mail!.subject });
    expect(mail!.subject).not.toBe('Quite other words');
  });
});
