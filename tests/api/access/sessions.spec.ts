import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, aToken, password, signIn, type Person } from '../../support/people';
import { startServer, type AskOptions, type TestServer } from '../../support/server';

onBothDatabases('sessions', (kind) => {
  let server: TestServer;
  let owner: Person;
  const state = async (as: NonNullable<AskOptions['as']>): Promise<string> =>
    (await server.ask('GET', '/api/session', { as })).body.state;
  const mine = async (as: NonNullable<AskOptions['as']>) =>
    (await server.ask('GET', '/api/sessions', { as })).body.items;
  const settled = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await server.database.units.write(() => Promise.resolve());
  };

  beforeEach(async () => {
    server = await startServer(kind);
    owner = await anOwner(server);
  });
  afterEach(() => server.close());

  it('are listed with where they are, and end one by one', async () => {
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const body = { email: owner.email, password };
    await server.ask('POST', '/api/session', { body, headers: { 'user-agent': firefox } });
    const list = await mine(owner.as);
    expect(list).toHaveLength(2);
    expect(list.filter((one: { current: boolean }) => one.current)).toHaveLength(1);
    const other = list.find((one: { current: boolean }) => !one.current);
    expect(other.device).toBe('Firefox on Linux');
    expect(Object.keys(other).sort()).toEqual([
      'address',
      'createdAt',
      'current',
      'device',
      'expiresAt',
      'id',
      'seenAt',
    ]);
    expect((await server.ask('DELETE', `/api/sessions/${other.id}`, { as: owner.as })).status).toBe(204);
    expect((await server.ask('DELETE', `/api/sessions/${other.id}`, { as: owner.as })).status).toBe(404);
    expect(await mine(owner.as)).toHaveLength(1);
  });

  it('of others cannot be ended, and look like none', async () => {
    const rep = await aColleague(server, 'rep');
    const [hers] = await mine(owner.as);
    const answer = await server.ask('DELETE', `/api/sessions/${hers.id}`, { as: rep.as });
    expect([answer.status, answer.body.code]).toEqual([404, 'not-there']);
    expect(await state(owner.as)).toBe('signed-in');
    expect((await server.ask('DELETE', '/api/sessions/not-an-id', { as: rep.as })).status).toBe(400);
  });

  it('end everywhere else at once', async () => {
    const phone = await signIn(server, owner.email);
    expect((await server.ask('DELETE', '/api/sessions', { as: owner.as })).status).toBe(204);
    expect([await state(owner.as), await state(phone)]).toEqual(['signed-in', 'signed-out']);
  });

  it('last two weeks unused, longer in use, and never more than ninety days', async () => {
    const drawer = await signIn(server, owner.email);
    for (let day = 0; day < 13; day += 1) {
      server.clock.move({ days: 1 });
      expect(await state(owner.as)).toBe('signed-in');
      await settled();
    }
    server.clock.move({ days: 1 });
    expect([await state(owner.as), await state(drawer)]).toEqual(['signed-in', 'signed-out']);
    await settled();
    for (let day = 14; day < 89; day += 1) {
      server.clock.move({ days: 1 });
      expect(await state(owner.as)).toBe('signed-in');
      await settled();
    }
    server.clock.move({ days: 1 });
    expect(await state(owner.as)).toBe('signed-out');
  });

  it('note when they were last used, at most once a minute', async () => {
    const seen = async (): Promise<string> => (await mine(owner.as))[0].seenAt;
    const before = await seen();
    server.clock.move({ seconds: 59 });
    await state(owner.as);
    await settled();
    expect(await seen()).toBe(before);
    server.clock.move({ seconds: 1 });
    await Promise.all(Array.from({ length: 5 }, () => state(owner.as)));
    await settled();
    expect(await seen()).toBe('2026-11-22T09:01:00.000Z');
    expect((await server.ask('GET', '/api/users', { as: owner.as })).body.items[0].lastSeenAt).toBe(
      '2026-11-22T09:01:00.000Z',
    );
  });

  it('all end when the password changes, but for the one that changed it, which is new', async () => {
    const phone = await signIn(server, owner.email);
    const token = await aToken(server, owner, 'read');
    const wrong = { current: 'not it', next: 'another-morning-7' };
    const refused = await server.ask('PUT', '/api/account/password', { as: owner.as, body: wrong });
    expect([refused.status, refused.body.code, refused.body.errors[0].path]).toEqual([
      422,
      'wrong-password',
      'current',
    ]);
    for (const next of ['short', 'x'.repeat(201)]) {
      const answer = await server.ask('PUT', '/api/account/password', {
        as: owner.as,
        body: { current: password, next },
      });
      expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'next']);
    }
    const body = { current: password, next: 'another-morning-7' };
    const changed = await server.ask('PUT', '/api/account/password', { as: owner.as, body });
    expect(changed.status).toBe(204);
    const here = { cookie: changed.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
    expect(await Promise.all([state(phone), state(owner.as), state(here)])).toEqual([
      'signed-out',
      'signed-out',
      'signed-in',
    ]);
    expect(await state(token)).toBe('signed-in');
    await expect(signIn(server, owner.email)).rejects.toThrow('401');
    await signIn(server, owner.email, 'another-morning-7');
  });

  it('do not let a browser left open guess the password', async () => {
    const body = { current: 'not it', next: 'another-morning-7' };
    const statuses: number[] = [];
    for (let at = 0; at < 6; at += 1)
      statuses.push((await server.ask('PUT', '/api/account/password', { as: owner.as, body })).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  });

  it('keep the account’s own name and e-mail, and take nobody else’s', async () => {
    const rep = await aColleague(server, 'rep');
    const taken = await server.ask('PUT', '/api/account', {
      as: rep.as,
      body: { name: 'Rui', email: 'ANA@shop.test' },
    });
    expect([taken.status, taken.body.code, taken.body.errors[0].path]).toEqual([409, 'email-taken', 'email']);
    const done = await server.ask('PUT', '/api/account', { as: rep.as, body: { name: 'Rui', email: 'rui@shop.test' } });
    expect(done.body).toMatchObject({ name: 'Rui', email: 'rui@shop.test', role: 'rep' });
    const more = { name: 'Rui', email: 'rui@shop.test', role: 'owner' };
    const sly = await server.ask('PUT', '/api/account', { as: rep.as, body: more });
    expect([sly.status, sly.body.errors[0].path]).toEqual([400, 'role']);
  });
});
