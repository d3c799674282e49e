import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, aToken, theBusiness, type Person } from '../../support/people';
import { startServer, type Answer, type TestServer } from '../../support/server';

onBothDatabases('tokens', (kind) => {
  let server: TestServer;
  let owner: Person;
  const make = (scope: string): Promise<Answer> =>
    server.ask('POST', '/api/tokens', { as: owner.as, body: { name: 'Till', scope } });

  beforeEach(async () => {
    server = await startServer(kind);
    owner = await anOwner(server);
  });
  afterEach(() => server.close());

  it('are shown once and kept as a hash', async () => {
    const made = await make('read');
    expect(made.status).toBe(201);
    const { token, ending } = made.body;
    expect(token).toMatch(/^rgl_[\w-]{43}$/);
    expect(token.endsWith(ending)).toBe(true);
    expect(JSON.stringify(await server.database.reader.rows('SELECT * FROM api_token'))).not.toContain(token.slice(4));
    const listed = await server.ask('GET', '/api/tokens', { as: owner.as });
    expect(listed.body.items).toEqual([{ ...made.body, token: undefined }]);
    expect(listed.raw.payload).not.toContain(token);
  });

  it('read, or read and write', async () => {
    const read = { token: (await make('read')).body.token };
    const write = { token: (await make('write')).body.token };
    const body = { ...theBusiness, name: 'Other' };
    expect((await server.ask('GET', '/api/business', { as: read })).status).toBe(200);
    const refused = await server.ask('PUT', '/api/business', { as: read, body });
    expect([refused.status, refused.body.detail]).toEqual([
      403,
      'This token may only read. Make one with scope "write".',
    ]);
    // No browser sends a token by itself: a page of another site cannot misuse one.
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await server.ask('PUT', '/api/business', { as: write, body, headers })).body.name).toBe('Other');
    expect((await server.ask('GET', '/api/session', { as: read })).body).toMatchObject({
      state: 'signed-in',
      kind: 'token',
    });
  });

  it('make no other keys, and do not touch accounts', async () => {
    const as = { token: (await make('write')).body.token };
    const tries = [
      server.ask('POST', '/api/tokens', { as, body: { name: 'More', scope: 'write' } }),
      server.ask('POST', '/api/invites', { as, body: { name: 'Bo', email: 'bo@shop.test', role: 'owner' } }),
      server.ask('PUT', '/api/account/password', { as, body: { current: 'x', next: 'xxxxxxxx' } }),
      server.ask('PATCH', `/api/users/${owner.id}`, { as, body: { active: false } }),
    ];
    for (const { status } of await Promise.all(tries)) expect(status).toBe(403);
  });

  it('act with the role their user has', async () => {
    const rep = await aColleague(server, 'rep');
    const as = await aToken(server, rep, 'write');
    expect((await server.ask('GET', '/api/users', { as })).status).toBe(200);
    expect((await server.ask('PUT', '/api/business', { as, body: theBusiness })).status).toBe(403);
  });

  it('tell when they were last used, and end when they are revoked', async () => {
    const { id, token } = (await make('read')).body;
    await server.ask('GET', '/api/business', { as: { token } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.database.units.write(() => Promise.resolve());
    const [listed] = (await server.ask('GET', '/api/tokens', { as: owner.as })).body.items;
    expect(listed.lastUsedAt).toBe('2026-11-22T09:00:00.000Z');
    expect((await server.ask('DELETE', `/api/tokens/${id}`, { as: owner.as })).status).toBe(204);
    expect((await server.ask('GET', '/api/business', { as: { token } })).status).toBe(401);
    expect((await server.ask('DELETE', `/api/tokens/${id}`, { as: owner.as })).status).toBe(404);
  });

  it('that are garbled, foreign or doubtful open nothing, whatever cookie comes along', async () => {
    const { token } = (await make('read')).body;
    const bad = [
      '',
      'rgl_',
      `${token}x`,
      token.slice(4),
      token.toUpperCase(),
      `rgl_${'é'.repeat(20)}`,
      'ghp_0123456789',
      'x'.repeat(5000),
    ];
    for (const one of bad) {
      const answer = await server.ask('GET', '/api/business', {
        as: { token: encodeURI(one) },
        headers: { cookie: owner.as.cookie },
      });
      expect([answer.status, answer.body.code]).toEqual([401, 'sign-in-needed']);
    }
    const basic = { authorization: `Basic ${btoa(`ana:${token}`)}` };
    expect((await server.ask('GET', '/api/business', { headers: basic })).status).toBe(401);
    expect((await server.ask('GET', `/api/business?token=${token}`)).status).toBe(401);
  });

  it('have a name and a scope', async () => {
    for (const [path, body] of [
      ['scope', { name: 'Till', scope: 'admin' }],
      ['name', { name: ' ', scope: 'read' }],
      ['name', { name: 'x'.repeat(10_000), scope: 'read' }],
    ] as const) {
      const answer = await server.ask('POST', '/api/tokens', { as: owner.as, body });
      expect([answer.status, answer.body.errors[0].path]).toEqual([400, path]);
    }
  });
});
