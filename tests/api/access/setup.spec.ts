import { afterEach, beforeEach, expect, it } from 'vitest';
import { SetupLinks } from '@regulars/access/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOwner, theBusiness } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('setting up', (kind) => {
  let server: TestServer;
  const printed = async (): Promise<string> =>
    new URL((await server.app.get(SetupLinks).print()) ?? 'http://none').searchParams.get('token') ?? '';
  const form = (token: string, business: object = theBusiness) => ({
    token,
    owner: { name: 'Ana Silva', email: 'Ana@Shop.test', password: 'quiet-morning-42' },
    business,
  });

  beforeEach(async () => {
    server = await startServer(kind);
  });
  afterEach(() => server.close());

  it('is needed first, then signs the owner in, then is refused', async () => {
    expect((await server.ask('GET', '/api/session')).body).toEqual({ state: 'set-up-needed' });
    const token = await printed();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await server.ask('POST', '/api/setup/check', { body: { token } })).status).toBe(204);

    const done = await server.ask('POST', '/api/setup', { body: form(token) });
    expect(done.status).toBe(201);
    expect(done.body).toMatchObject({
      state: 'signed-in',
      user: { name: 'Ana Silva', role: 'owner' },
      business: theBusiness,
    });
    const cookie = done.cookies.find(({ name }) => name === 'regulars_session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const me = await server.ask('GET', '/api/session', { as: { cookie: `regulars_session=${cookie?.value}` } });
    expect(me.body.user.email).toBe('Ana@shop.test');

    for (const body of [form(token), form('anything')]) {
      const again = await server.ask('POST', '/api/setup', { body });
      expect([again.status, again.body.code]).toEqual([409, 'already-set-up']);
    }
    expect(await server.app.get(SetupLinks).print()).toBeUndefined();
  });

  it('takes any link that was printed before, keeps none of them in the clear, and knows no other', async () => {
    const first = await printed();
    await printed();
    const kept = JSON.stringify(await server.database.reader.rows('SELECT * FROM setup_link'));
    expect(kept).not.toContain(first);
    const unknown = await server.ask('POST', '/api/setup', { body: form('x'.repeat(43)) });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'link-unknown']);
    expect((await server.ask('POST', '/api/setup', { body: form(first) })).status).toBe(201);
  });

  it('makes one owner of two set-ups at once', async () => {
    const token = await printed();
    const other = await printed();
    const answers = await Promise.all(
      [token, other, token].map((one) => server.ask('POST', '/api/setup', { body: form(one) })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await server.database.reader.rows('SELECT id FROM app_user')).toHaveLength(1);
  });

  it('names every field that does not fit, and writes nothing', async () => {
    const token = await printed();
    const bad = {
      token,
      owner: { name: 'a\u0000b', email: 'ana@shop.test\r\nBcc: all@x.test', password: 'short', role: 'owner' },
      business: {
        ...theBusiness,
        zone: 'Mars/Base',
        country: 'XX',
        language: 'not a one',
        currency: 'EURO',
        motto: 'x',
      },
    };
    const answer = await server.ask('POST', '/api/setup', { body: bad });
    expect(answer.status).toBe(400);
    const paths = new Set(answer.body.errors.map(({ path }: { path: string }) => path));
    expect([...paths].sort()).toEqual([
      'business.country', 'business.currency', 'business.language', 'business.motto', 'business.zone',
      'owner.email', 'owner.name', 'owner.password', 'owner.role',
    ]); // prettier-ignore
    expect((await server.ask('GET', '/api/session')).body.state).toBe('set-up-needed');
  });

  it('takes names of every script, and codes in any case', async () => {
    const business = {
      ...theBusiness,
      name: 'مقهى 👩‍🚀',
      country: 'pt',
      currency: 'eur',
      zone: 'europe/lisbon',
      address: null,
    };
    const body = {
      ...form(await printed(), business),
      owner: { name: '李小龍', email: 'li@shop.test', password: 'ü'.repeat(8) },
    };
    const done = await server.ask('POST', '/api/setup', { body });
    expect(done.body.business).toEqual({ ...business, country: 'PT', currency: 'EUR', zone: 'Europe/Lisbon' });
  });

  it('lets the owner, and nobody else, change the business afterwards', async () => {
    const owner = await anOwner(server);
    const next = { ...theBusiness, name: 'Garrafeira da Ana', currency: 'CHF' };
    expect((await server.ask('PUT', '/api/business', { as: owner.as, body: next })).body).toEqual(next);
    expect((await server.ask('GET', '/api/business', { as: owner.as })).body).toEqual(next);
    const wrong = await server.ask('PUT', '/api/business', { as: owner.as, body: { ...next, zone: '+01:00' } });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'zone']);
  });
});
