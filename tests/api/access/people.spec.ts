import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, aToken, password, type Person } from '../../support/people';
import { startServer, type Answer, type TestServer } from '../../support/server';

onBothDatabases('colleagues', (kind) => {
  let server: TestServer;
  let owner: Person;
  const invite = (email: string, role = 'rep'): Promise<Answer> =>
    server.ask('POST', '/api/invites', { as: owner.as, body: { name: 'Bo', email, role } });
  const tokenOf = (answer: Answer): string => new URL(answer.body.link).searchParams.get('token') ?? '';
  const join = (token: string): Promise<Answer> =>
    server.ask('POST', '/api/join', { body: { token, name: 'Bo Berg', password: 'a rainy afternoon' } });
  const change = (id: string, body: object, as = owner.as): Promise<Answer> =>
    server.ask('PATCH', `/api/users/${id}`, { as, body });

  beforeEach(async () => {
    server = await startServer(kind);
    owner = await anOwner(server);
  });
  afterEach(() => server.close());

  it('come by a link that works once', async () => {
    const invited = await invite('bo@shop.test', 'manager');
    expect(invited.status).toBe(201);
    expect(invited.body.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/join\?token=[\w-]{43}$/);
    const token = tokenOf(invited);
    expect(JSON.stringify(await server.database.reader.rows('SELECT * FROM invite'))).not.toContain(token);
    const seen = await server.ask('POST', '/api/join/look', { body: { token } });
    const said = {
      name: 'Bo',
      email: 'bo@shop.test',
      role: 'manager',
      business: 'Vinhos da Ana',
      invitedBy: 'Ana Silva',
    };
    expect(seen.body).toEqual(said);
    expect((await server.ask('GET', '/api/invites', { as: owner.as })).body.items[0].link).toBeUndefined();

    const joined = await join(token);
    expect([joined.status, joined.body.user]).toEqual([
      201,
      { id: expect.any(String), name: 'Bo Berg', email: 'bo@shop.test', role: 'manager' },
    ]);
    const again = await join(token);
    expect([again.status, again.body.code]).toEqual([422, 'link-unknown']);
    expect((await server.ask('GET', '/api/invites', { as: owner.as })).body.items).toEqual([]);
  });

  it('one link makes one user, however fast it is clicked', async () => {
    const token = tokenOf(await invite('bo@shop.test'));
    const statuses = (await Promise.all([join(token), join(token), join(token)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 422, 422]);
  });

  it('links that are old, withdrawn, replaced, garbled or made up all look alike', async () => {
    const replaced = tokenOf(await invite('bo@shop.test'));
    const old = await invite('bo@shop.test');
    const withdrawn = await invite('cy@shop.test');
    await server.ask('DELETE', `/api/invites/${withdrawn.body.id}`, { as: owner.as });
    server.clock.move({ days: 7 });
    const answers = await Promise.all([replaced, tokenOf(old), tokenOf(withdrawn), 'x', '\u0000', '’'].map(join));
    for (const { status, body } of answers) expect([status, body]).toEqual([422, answers[0]!.body]);
  });

  it('are not invited twice', async () => {
    const taken = await invite('ANA@shop.test');
    expect([taken.status, taken.body.code, taken.body.errors[0].path]).toEqual([409, 'email-taken', 'email']);
    for (const [path, body] of [
      ['role', { name: 'Bo', email: 'bo@shop.test', role: 'boss' }],
      ['name', { name: '‮\u0007', email: 'bo@shop.test', role: 'rep' }],
      ['email', { name: 'Bo', email: 'bo@shop.test\nBcc: x@y.z', role: 'rep' }],
      ['password', { name: 'Bo', email: 'bo@shop.test', role: 'rep', password }],
    ] as const) {
      const answer = await server.ask('POST', '/api/invites', { as: owner.as, body });
      expect([answer.status, answer.body.errors[0].path]).toEqual([400, path]);
    }
  });

  it('who leave can do nothing any more, with any session or token, and come back without them', async () => {
    const rep = await aColleague(server, 'rep');
    const token = await aToken(server, rep, 'write');
    expect((await server.ask('GET', '/api/users', { as: token })).status).toBe(200);
    const closed = await change(rep.id, { active: false });
    expect([closed.status, closed.body.active]).toEqual([200, false]);
    for (const as of [rep.as, token]) expect((await server.ask('GET', '/api/users', { as })).status).toBe(401);
    expect((await change(rep.id, { active: true })).body.active).toBe(true);
    for (const as of [rep.as, token]) expect((await server.ask('GET', '/api/users', { as })).status).toBe(401);
    expect((await server.ask('POST', '/api/session', { body: { email: rep.email, password } })).status).toBe(200);
  });

  it('change their role at once, in sessions and tokens that are open', async () => {
    const bo = await aColleague(server, 'rep');
    expect((await server.ask('GET', '/api/audit', { as: bo.as })).status).toBe(403);
    await change(bo.id, { role: 'owner' });
    expect((await server.ask('GET', '/api/audit', { as: bo.as })).status).toBe(200);
    await change(bo.id, { role: 'rep' });
    expect((await server.ask('GET', '/api/audit', { as: bo.as })).status).toBe(403);
  });

  it('keep one owner, also when two step down at once', async () => {
    for (const body of [{ active: false }, { role: 'rep' }, { role: 'manager', active: false }]) {
      const answer = await change(owner.id, body);
      expect([answer.status, answer.body.code]).toEqual([409, 'last-owner']);
    }
    const other = await aColleague(server, 'owner');
    const both = await Promise.all([change(owner.id, { role: 'rep' }), change(other.id, { role: 'rep' }, other.as)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are changed by an owner only, and only if they are there', async () => {
    const manager = await aColleague(server, 'manager');
    expect((await change(owner.id, { active: false }, manager.as)).status).toBe(403);
    expect((await change('01890000-0000-7000-8000-000000000000', { role: 'rep' })).status).toBe(404);
    expect((await change('1; DROP TABLE app_user', { role: 'rep' })).status).toBe(400);
    const unknown = await change(manager.id, { role: 'rep', password: 'x' });
    expect([unknown.status, unknown.body.errors[0].path]).toEqual([400, 'password']);
  });
});
