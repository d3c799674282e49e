import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, aToken, signIn, type Person } from '../../support/people';
import { startServer, type Answer, type AskOptions, type TestServer } from '../../support/server';
import { everybody, matrix, type Who } from './matrix';
import { routesOf } from './routes';

// An id that nobody has: what may be asked about it is decided before it is looked for.
const nobodysId = '01890000-0000-7000-8000-000000000000';
// These end sessions: whoever does it signs in anew after.
const endsSessions = new Set(['DELETE /api/session', 'DELETE /api/sessions']);

type Method = Parameters<TestServer['ask']>[0];
const methodOf = (route: string): Method => {
  const method = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((one) => route.startsWith(`${one} `));
  if (!method) throw new Error(`${route} is of no method that we know`);
  return method;
};

onBothDatabases('who may use which route', (kind) => {
  let server: TestServer;
  const people: Partial<Record<Who, Person>> = {};
  const keys: Partial<Record<Who, NonNullable<AskOptions['as']>>> = {};

  const ask = (route: string, who: Who): Promise<Answer> => {
    const method = methodOf(route);
    const path = route.slice(method.length + 1).replace(/:\w+/g, nobodysId);
    const as = keys[who];
    return server.ask(method, path, {
      ...(as ? { as } : {}),
      ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }),
    });
  };
  const comeBack = async (who: Who): Promise<void> => {
    const person = people[who];
    if (person) keys[who] = await signIn(server, person.email);
  };

  beforeAll(async () => {
    server = await startServer(kind);
    const owner = await anOwner(server);
    Object.assign(people, {
      owner,
      rep: await aColleague(server, 'rep'),
      manager: await aColleague(server, 'manager'),
    });
    for (const who of ['rep', 'manager', 'owner'] as const) keys[who] = people[who]!.as;
    keys['read token'] = await aToken(server, owner, 'read');
    keys['write token'] = await aToken(server, owner, 'write');
  });
  afterAll(() => server.close());

  it('is written down for every route that there is, and for no other', () => {
    expect(Object.keys(matrix).sort()).toEqual(routesOf(server));
  });

  it.each(Object.entries(matrix))('%s', async (route, allowed) => {
    const seen: Partial<Record<Who, string>> = {};
    for (const who of everybody) {
      const { status } = await ask(route, who);
      seen[who] = status === 401 || status === 403 ? String(status) : 'let in';
      expect(status, `${who}: our fault`).not.toBe(500);
      if (endsSessions.has(route)) await comeBack(who);
    }
    const refusal = (who: Who): string => (who === 'nobody' ? '401' : '403');
    const written = Object.fromEntries(everybody.map((who) => [who, allowed.includes(who) ? 'let in' : refusal(who)]));
    expect(seen).toEqual(written);
  });

  it('is the same for what belongs to others: it looks as if it were not there, and stays', async () => {
    const of = async (who: Who): Promise<string[]> =>
      (await server.ask('GET', '/api/sessions', { as: keys[who]! })).body.items.map(({ id }: { id: string }) => id);
    const [hers] = await of('owner');
    for (const who of ['rep', 'manager'] as const) {
      expect((await server.ask('DELETE', `/api/sessions/${hers}`, { as: keys[who]! })).status).toBe(404);
    }
    expect(await of('owner')).toContain(hers);

    const [token] = (await server.ask('GET', '/api/tokens', { as: keys.owner! })).body.items;
    for (const who of ['rep', 'manager', 'write token'] as const) {
      expect((await server.ask('DELETE', `/api/tokens/${token.id}`, { as: keys[who]! })).status).toBe(403);
      expect(
        (await server.ask('PATCH', `/api/users/${people.owner!.id}`, { as: keys[who]!, body: { active: false } }))
          .status,
      ).toBe(403);
    }
    expect((await server.ask('GET', '/api/tokens', { as: keys.owner! })).body.items).toHaveLength(2);
  });
});
