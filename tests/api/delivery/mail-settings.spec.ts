import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SchedulerRegistry } from '@nestjs/schedule';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dispatcher } from '@regulars/delivery/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { aMessage, aPlanner, enqueue, standing } from '../../support/mails';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('the mail server on the settings page', (kind) => {
  let server: TestServer;
  let sink: MailSink;
  let owner: Person;

  const login = { user: 'ana', password: 'right-password' };
  const settings = (also: object = {}) => ({
    host: '127.0.0.1',
    port: sink.port,
    security: 'none',
    user: login.user,
    password: login.password,
    fromAddress: 'ana@vinhos.pt',
    fromName: null,
    perHour: null,
    perDay: null,
    connections: 2,
    ...also,
  });
  const put = (body: object) => server.ask('PUT', '/api/channels/email', { as: owner.as, body });
  const test = async () =>
    (await server.ask('POST', '/api/channels/email/test', { as: owner.as, body: { to: 'ana@vinhos.pt' } })).body;
  const find = async (id: string) => (await server.ask('GET', `/api/deliveries/${id}`, { as: owner.as })).body;
  const channel = async () => (await server.ask('GET', '/api/channels/email', { as: owner.as })).body;
  const tick = () => server.app.get(Dispatcher).tick();

  beforeEach(async () => {
    sink = await startMailSink({ login });
    server = await startServer(kind);
    aPlanner(server);
    owner = await anOwner(server);
  });
  afterEach(async () => {
    await server.close();
    await sink.close();
  });

  it('without one, messages become files that any mail program opens', async () => {
    expect(await channel()).toMatchObject({ source: 'none', settings: null, status: { mode: 'files' } });
    await enqueue(server, aMessage(server, 'eva', { to: { address: 'eva@shop.example', name: 'Eva' } }));
    await tick();
    const { outboxDir } = (await channel()).status;
    const [file] = readdirSync(outboxDir);
    expect(readFileSync(join(outboxDir, file!), 'utf8')).toContain('To: Eva <eva@shop.example>');
    expect(await standing(server, 'eva')).toMatchObject({ state: 'sent', channel: 'files' });
  });

  it('a test is not left to wait for its turn where others are just being sent: another run follows theirs', async () => {
    const sending = await startServer(kind, { env: { ROLE: 'all' } });
    // From here on the outbox is looked at only where somebody asks for it.
    sending.app.get(SchedulerRegistry).deleteInterval('delivery');
    const { as } = await anOwner(sending);
    const ask = (method: 'PUT' | 'POST', path: string, body: object) =>
      sending.ask(method, `/api/channels/email${path}`, { as, body });
    await ask('PUT', '', settings());
    const begun = new Promise<void>((resolve) => {
      sink.play((where) => {
        if (where === 'body') resolve();
        return where === 'body' ? { waitMs: 300 } : undefined;
      });
    });
    await ask('POST', '/test', { to: 'first@vinhos.pt' });
    await begun;
    await ask('POST', '/test', { to: 'second@vinhos.pt' });
    await expect
      .poll(() => sink.received.map(({ to }) => to), { timeout: 20_000 })
      .toEqual(['first@vinhos.pt', 'second@vinhos.pt']);
    await sending.close();
  });

  it('a test goes through the same outbox', async () => {
    expect((await put(settings())).status).toBe(200);
    const made = await test();
    expect(made).toMatchObject({ state: 'waiting', purpose: 'test' });
    await tick();
    expect(await find(made.id)).toMatchObject({
      state: 'sent',
      stateWords: 'Sent',
      said: expect.stringContaining('250'),
    });
    expect(sink.received[0]!.raw).toContain('From: Vinhos da Ana <ana@vinhos.pt>');
  });

  it('the password is never given out, and not even kept readable', async () => {
    const answer = await put(settings());
    expect(answer.body.settings).toMatchObject({ user: 'ana', hasPassword: true });
    expect(JSON.stringify([answer.body, await channel()])).not.toContain(login.password);
    const stored = await server.database.reader.row<{ password: string }>(
      'SELECT password AS "password" FROM mail_server',
    );
    expect(stored!.password).toMatch(/^v1\./);
    expect((await put(settings({ password: undefined, fromName: 'Ana' }))).body.settings).toMatchObject({
      hasPassword: true,
      fromName: 'Ana',
    });
    await test();
    await tick();
    expect(sink.received).toHaveLength(1);
    expect((await put(settings({ password: null, user: null }))).body.settings).toMatchObject({ hasPassword: false });
  });

  it('a wrong password pauses everything, blames nobody, and a test that goes through ends the pause', async () => {
    await put(settings({ password: 'wrong' }));
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    expect((await channel()).status.paused).toMatchObject({ why: 'login', said: expect.stringContaining('535') });
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'waiting', setbacks: 0 });
    const opened = sink.connections();
    await tick();
    expect(sink.connections()).toBe(opened);
    const made = await test();
    await tick();
    await tick();
    // One try: a wrong password tried again and again would lock the account.
    expect(await find(made.id)).toMatchObject({ state: 'failed', attempts: 1, said: expect.stringContaining('535') });
    expect((await channel()).status.paused).not.toBeNull();
    await put(settings());
    expect((await channel()).status.paused).toBeNull();
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'sent' });
  });

  it('goes on when the owner says so, and a test that goes through says so too', async () => {
    await put(settings());
    sink.play((where) => (where === 'login' ? { reply: '535 5.7.8 no' } : undefined));
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    const resumed = await server.ask('POST', '/api/channels/email/resume', { as: owner.as });
    expect(resumed.body.status.paused).toBeNull();
    await tick();
    expect((await channel()).status.paused).not.toBeNull();
    sink.play(() => undefined);
    await test();
    await tick();
    await tick();
    expect((await channel()).status.paused).toBeNull();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'sent' });
  });

  it('a certificate that does not fit its name is not accepted, and no STARTTLS neither', async () => {
    const secure = await startMailSink({ tls: true });
    await enqueue(server, aMessage(server, 'leonie'));
    await put(settings({ port: secure.port, security: 'tls', user: null, password: null }));
    await tick();
    expect((await channel()).status.paused).toMatchObject({ why: 'certificate' });
    await put(settings({ security: 'starttls' }));
    await tick();
    expect((await channel()).status.paused).toMatchObject({ why: 'tls' });
    await put(settings({ security: 'tls' }));
    await tick();
    expect((await channel()).status.paused).toMatchObject({ why: 'tls' });
    expect(secure.received).toHaveLength(0);
    await secure.close();
  });

  it('a key that does not open the saved password pauses, and says what to do', async () => {
    await put(settings());
    await server.database.units.write((tx) => tx.run("UPDATE mail_server SET password = 'v1.AAAA'"));
    await tick();
    expect((await channel()).status.paused).toMatchObject({ why: 'secret' });
  });

  it('refuses what does not fit, and a password in the clear', async () => {
    for (const bad of [
      { port: 0 },
      { host: 'a b' },
      { fromAddress: 'a@b.de\r\nBcc: c@d.de' },
      { security: 'maybe' },
      { extra: 1 },
      { perHour: 0 },
    ]) {
      expect((await put(settings(bad))).status).toBe(400);
    }
    const bare = await put(settings({ host: 'mail.shop.de' }));
    expect(bare.status).toBe(422);
    expect(bare.body).toMatchObject({ code: 'channel-password-in-the-clear', errors: [{ path: 'security' }] });
    expect((await channel()).source).toBe('none');
  });

  it('is the owner’s alone', async () => {
    const manager = await aColleague(server, 'manager');
    expect((await server.ask('GET', '/api/channels/email', { as: manager.as })).status).toBe(403);
    expect((await server.ask('PUT', '/api/channels/email', { as: manager.as, body: settings() })).status).toBe(403);
    const rep = await aColleague(server, 'rep');
    expect((await server.ask('GET', '/api/deliveries', { as: rep.as })).status).toBe(403);
  });

  it('the provider’s limits hold over any hour', async () => {
    await put(settings({ perHour: 5, perDay: 8 }));
    await enqueue(server, ...Array.from({ length: 12 }, (_, at) => aMessage(server, `p${at}`)));
    await tick();
    expect(sink.received).toHaveLength(5);
    const { limit } = (await channel()).status;
    expect(limit).toMatchObject({ reached: 'hour', nextAt: '2026-11-22T10:05:00.000Z' });
    server.clock.move({ minutes: 30 });
    await tick();
    expect(sink.received).toHaveLength(5);
    server.clock.set(limit.nextAt);
    await tick();
    expect(sink.received).toHaveLength(8);
    expect((await channel()).status.limit).toMatchObject({ reached: 'day' });
    expect((await channel()).status.counts).toMatchObject({ due: 4, sentLastDay: 8 });
  });
});
