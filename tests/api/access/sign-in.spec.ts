import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, password, signIn, type Person } from '../../support/people';
import { startServer, type Answer, type AskOptions, type TestServer } from '../../support/server';

onBothDatabases('signing in', (kind) => {
  let server: TestServer;
  let owner: Person;
  const attempt = (email: string, secret: string, options: AskOptions = {}): Promise<Answer> =>
    server.ask('POST', '/api/session', { ...options, body: { email, password: secret } });
  const me = async (as: AskOptions['as']): Promise<string> =>
    (await server.ask('GET', '/api/session', as === undefined ? {} : { as })).body.state;
  const fail = async (times: number, email = owner.email): Promise<number[]> => {
    const seen: number[] = [];
    for (let at = 0; at < times; at += 1) seen.push((await attempt(email, 'not it')).status);
    return seen;
  };

  beforeEach(async () => {
    server = await startServer(kind);
    owner = await anOwner(server);
  });
  afterEach(() => server.close());

  it('knows the e-mail in any case, and keeps no token or password in the clear', async () => {
    const answer = await attempt('ANA@shop.TEST', password);
    expect(answer.body).toMatchObject({ state: 'signed-in', kind: 'user', user: { role: 'owner' } });
    const kept = JSON.stringify([
      await server.database.reader.rows('SELECT * FROM session'),
      await server.database.reader.rows('SELECT * FROM app_user'),
      await server.database.reader.rows('SELECT * FROM known_device'),
    ]);
    for (const { value } of answer.cookies) expect(kept).not.toContain(value);
    expect(kept).not.toContain(password);
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('gives a new session each time, and ends the one this browser had', async () => {
    const first = await signIn(server, owner.email);
    const again = await attempt(owner.email, password, { as: first });
    expect(again.cookies.find(({ name }) => name === 'regulars_session')?.value).not.toBe(
      first.cookie.split(/[=;]/)[1],
    );
    expect(await me(first)).toBe('signed-out');
  });

  it('tells the same of a wrong password, an unknown e-mail and a closed account', async () => {
    const rep = await aColleague(server, 'rep');
    await server.ask('PATCH', `/api/users/${rep.id}`, { as: owner.as, body: { active: false } });
    const answers = [
      await attempt(owner.email, 'wrong'),
      await attempt('nobody@shop.test', 'wrong'),
      await attempt(rep.email, password),
    ];
    for (const { status, body } of answers) expect([status, body]).toEqual([401, answers[0]!.body]);
  });

  it('lets people mistype, then makes them wait longer and longer, also for e-mails that nobody has', async () => {
    for (const email of [owner.email, 'nobody@shop.test']) {
      expect(await fail(6, email)).toEqual([401, 401, 401, 401, 401, 429]);
      const waited = await attempt(email, password);
      expect([waited.status, waited.body.code, waited.headers['retry-after']]).toEqual([429, 'too-often', '2']);
    }
    server.clock.move({ seconds: 2 });
    expect(await fail(2)).toEqual([401, 429]);
    server.clock.move({ seconds: 3 });
    expect(await fail(1)).toEqual([429]);
    server.clock.move({ seconds: 1 });
    expect((await attempt(owner.email, password)).status).toBe(200);
    expect(await fail(4)).toEqual([401, 401, 401, 401]);
  });

  it('never waits longer than a quarter of an hour', async () => {
    for (let at = 0; at < 16; at += 1) {
      await fail(1);
      server.clock.move({ minutes: 15 });
    }
    await fail(1);
    expect(Number((await attempt(owner.email, password)).headers['retry-after'])).toBe(15 * 60);
    server.clock.move({ minutes: 15 });
    expect((await attempt(owner.email, password)).status).toBe(200);
  });

  it('does not lock the owner out of a browser she has used, whatever strangers try at her address', async () => {
    const device = owner.as.cookie.split('; ').find((one) => one.startsWith('regulars_device'))!;
    await fail(6);
    expect((await attempt(owner.email, password)).status).toBe(429);
    expect((await attempt(owner.email, password, { as: { cookie: device } })).status).toBe(200);
    const rep = await aColleague(server, 'rep').catch(() => undefined);
    expect(rep).toBeDefined();
    expect((await attempt('nobody@shop.test', 'x', { as: { cookie: device } })).status).toBe(401);
  });

  it('counts tries sent at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(owner.email, 'guess')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(15);
  });

  it('refuses what another site makes a browser send', async () => {
    const evil = { 'sec-fetch-site': 'cross-site' };
    expect((await attempt(owner.email, password, { headers: evil })).status).toBe(403);
    const rename = { as: owner.as, body: { name: 'Eve', email: owner.email } };
    for (const headers of [evil, { 'sec-fetch-site': 'same-site' }]) {
      const answer = await server.ask('PUT', '/api/account', { ...rename, headers });
      expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
    }
    // Before Fetch Metadata, and where there is no TLS, a browser tells the origin only.
    const older = async (origin: string): Promise<number> => {
      const headers = { ...owner.as, origin, host: '127.0.0.1:3000' };
      const payload = rename.body;
      return (await server.app.inject({ method: 'PUT', url: '/api/account', headers, payload })).statusCode;
    };
    expect(await older('https://evil.test')).toBe(403);
    expect(await older('null')).toBe(403);
    expect(await older('http://127.0.0.1:3000')).toBe(200);
    expect((await server.ask('GET', '/api/users', { as: owner.as, headers: evil })).status).toBe(200);
  });

  it('takes JSON only', async () => {
    const type = { 'content-type': 'text/plain' };
    const body = JSON.stringify({ email: owner.email, password });
    const answer = await server.ask('POST', '/api/session', { body, headers: type });
    expect([answer.status, answer.body.code]).toEqual([415, 'wrong-content-type']);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = await server.ask('POST', '/api/session', { body: 'email=a&password=b', headers: form });
    expect([400, 415]).toContain(posted.status);
    expect(
      (await server.ask('POST', '/api/session', { body: '{', headers: { 'content-type': 'application/json' } })).status,
    ).toBe(400);
  });

  it('ends with sign-out, and is not troubled by a second one', async () => {
    const out = await server.ask('DELETE', '/api/session', { as: owner.as });
    expect([out.status, out.cookies[0]?.value, out.cookies[0]?.maxAge]).toEqual([204, '', 0]);
    expect(await me(owner.as)).toBe('signed-out');
    expect((await server.ask('GET', '/api/users', { as: owner.as })).status).toBe(401);
    expect((await server.ask('DELETE', '/api/session', { as: owner.as })).status).toBe(204);
  });

  it('opens nothing with cookies that are made up', async () => {
    for (const value of ['', 'x', 'a'.repeat(4000), '%00', "' OR 1=1 --"]) {
      const answer = await server.ask('GET', '/api/users', { as: { cookie: `regulars_session=${value}` } });
      expect([answer.status, answer.body.code]).toEqual([401, 'sign-in-needed']);
    }
  });
});

it('ties the cookie to its host where there is TLS', async () => {
  const server = await startServer('sqlite', { env: { PUBLIC_URL: 'https://shop.example' } });
  const owner = await anOwner(server);
  const { cookie } = owner.as;
  expect(cookie).toMatch(/^__Host-regulars=/);
  const answer = await server.ask('POST', '/api/session', { body: { email: owner.email, password } });
  for (const set of answer.cookies) expect(set).toMatchObject({ secure: true, httpOnly: true, path: '/' });
  expect(answer.cookies.every((set) => set.domain === undefined)).toBe(true);
  await server.close();
});
