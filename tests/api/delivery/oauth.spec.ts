import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dispatcher } from '@regulars/delivery/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { aMessage, aPlanner, enqueue, standing } from '../../support/mails';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';
import { startTokenEndpoint, type TokenEndpoint } from '../../support/token-endpoint';

onBothDatabases('logging in to the mail server by OAuth 2', (kind) => {
  let server: TestServer;
  let sink: MailSink;
  let provider: TokenEndpoint;
  let owner: Person;
  let good: string;

  const oauth = () => ({
    clientId: 'regulars.apps',
    clientSecret: 'client-secret',
    refreshToken: 'refresh-1',
    tokenUrl: provider.url,
  });
  const settings = (also: object = {}) => ({
    host: '127.0.0.1',
    port: sink.port,
    security: 'none',
    user: 'ana@vinhos.pt',
    oauth: oauth(),
    fromAddress: 'ana@vinhos.pt',
    fromName: null,
    perHour: null,
    perDay: null,
    connections: 2,
    ...also,
  });
  const put = (body: object) => server.ask('PUT', '/api/channels/email', { as: owner.as, body });
  const paused = async () => (await server.ask('GET', '/api/channels/email', { as: owner.as })).body.status.paused;
  const tick = () => server.app.get(Dispatcher).tick();
  const give = (token: string, also: object = {}) =>
    provider.answer({ status: 200, body: { access_token: token, expires_in: 3600, ...also } });

  beforeEach(async () => {
    good = 'access-1';
    sink = await startMailSink({ token: (user, token) => user === 'ana@vinhos.pt' && token === good });
    provider = await startTokenEndpoint({ status: 200, body: { access_token: 'access-1', expires_in: 3600 } });
    server = await startServer(kind);
    aPlanner(server);
    owner = await anOwner(server);
  });
  afterEach(async () => {
    await server.close();
    await provider.close();
    await sink.close();
  });

  it('asks for a token once and keeps it until it ends', async () => {
    expect((await put(settings())).status).toBe(200);
    await enqueue(server, aMessage(server, 'leonie'), aMessage(server, 'mark'));
    await tick();
    await enqueue(server, aMessage(server, 'eva'));
    await tick();
    expect(sink.received).toHaveLength(3);
    expect(provider.asked).toEqual([
      {
        grant_type: 'refresh_token',
        client_id: 'regulars.apps',
        client_secret: 'client-secret',
        refresh_token: 'refresh-1',
      },
    ]);
    server.clock.move({ minutes: 59, seconds: 1 });
    give((good = 'access-2'));
    await enqueue(server, aMessage(server, 'frank'));
    await tick();
    expect(sink.received).toHaveLength(4);
    expect(provider.asked).toHaveLength(2);
  });

  it('asks for another when the mail server no longer takes the one we have', async () => {
    await put(settings());
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    give((good = 'access-2'));
    await enqueue(server, aMessage(server, 'mark'));
    await tick();
    expect(sink.received).toHaveLength(2);
    expect(await paused()).toBeNull();
  });

  it('keeps the secrets encrypted, gives none out, and takes none to another address', async () => {
    const answer = await put(settings());
    expect(answer.body.settings).toMatchObject({
      hasPassword: false,
      oauth: { clientId: 'regulars.apps', tokenUrl: provider.url, hasClientSecret: true },
    });
    const stored = await server.database.reader.rows('SELECT * FROM mail_server');
    for (const secret of ['client-secret', 'refresh-1'])
      expect(JSON.stringify([answer.body, stored])).not.toContain(secret);
    const named = { clientId: 'regulars.apps', tokenUrl: provider.url };
    expect((await put(settings({ oauth: named, fromName: 'Ana' }))).status).toBe(200);
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    expect(sink.received).toHaveLength(1);
    const elsewhere = { ...named, tokenUrl: 'https://evil.test/token' };
    expect(await put(settings({ oauth: elsewhere }))).toMatchObject({
      status: 422,
      body: { code: 'channel-secret-missing', errors: [{ path: 'oauth.refreshToken' }] },
    });
    for (const tokenUrl of ['http://shop.test/token', 'ftp://x.test', 'nonsense'])
      expect((await put(settings({ oauth: { ...oauth(), tokenUrl } }))).status).toBe(400);
  });

  it('follows no redirect: the secrets go to the address that was set, or nowhere', async () => {
    const elsewhere = await startTokenEndpoint({ status: 200, body: { access_token: 'access-1' } });
    provider.answer({ redirect: elsewhere.url });
    await put(settings());
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    expect(elsewhere.asked).toEqual([]);
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'waiting', setbacks: 1 });
    await elsewhere.close();
  });

  it('keeps the refresh token that the provider gives in the place of the old one', async () => {
    give('access-1', { refresh_token: 'refresh-2' });
    await put(settings());
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    give('access-1');
    server.clock.move({ hours: 2 });
    await enqueue(server, aMessage(server, 'mark'));
    await tick();
    expect(provider.asked.map((one) => one.refresh_token)).toEqual(['refresh-1', 'refresh-2']);
    expect(sink.received).toHaveLength(2);
  });

  it('a leave that has ended pauses the channel, blames nobody, and says what to do', async () => {
    provider.answer({ status: 400, body: { error: 'invalid_grant', error_description: 'Token has been revoked.' } });
    await put(settings());
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    expect(await paused()).toMatchObject({
      why: 'token',
      said: expect.stringContaining('revoked'),
      todo: expect.stringContaining('refresh token'),
    });
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'waiting', setbacks: 0 });
    await tick();
    expect(provider.asked).toHaveLength(1);
    const { warnings } = (await server.ask('GET', '/api/status', { as: owner.as })).body;
    expect(warnings).toMatchObject([{ kind: 'paused', grave: true }]);
    give('access-1');
    await put(settings({ oauth: { ...oauth(), refreshToken: 'refresh-2' } }));
    await tick();
    expect(sink.received).toHaveLength(1);
  });

  it('a provider that is away for a moment pauses nothing: it is tried again', async () => {
    await put(settings());
    await provider.close();
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    expect(await paused()).toBeNull();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'waiting', setbacks: 1 });
    provider = await startTokenEndpoint({ status: 503, body: {} });
    await put(settings());
    server.clock.move({ hours: 1 });
    await tick();
    expect(await paused()).toBeNull();
  });
});
