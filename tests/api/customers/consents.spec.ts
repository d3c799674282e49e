import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, aToken, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('the consent of those who are customers', (kind) => {
  let server: TestServer;
  // Sessions end when a story jumps two years, a token does not.
  let ana: { token: string };
  let id: string;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-05-03T12:00:00Z' });
    ana = await aToken(server, await anOwner(server), 'write');
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.clock.set('2026-05-03T12:00:00Z');
    await ask('PUT', 'consent-rule', { existingCustomerMonths: 24 });
    id = await aCustomer(server);
    await ask('POST', `customers/${id}/consents`, { basis: 'existing-customer', wording: 'They buy here.' });
  });

  const ask = (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    as: { token: string } | Person['as'] = ana,
  ) => server.ask(method, `/api/${path}`, { as, ...(body ? { body } : {}) });
  const greetings = async () => (await ask('GET', `customers/${id}/consents`)).body.current[0];
  const visit = async (day: string) => (await ask('POST', `customers/${id}/visits`, { day })).body.id as string;
  const entries = async () => (await ask('GET', `customers/${id}/consents`)).body.history.length as number;

  it('runs from when it was recorded, and from the last visit once there is one', async () => {
    expect(await greetings()).toMatchObject({
      allowed: true,
      until: '2028-05-03T23:00:00.000Z',
      runsFrom: 'record',
      wording: 'They buy here.',
      by: 'Ana Silva',
    });
    await visit('2026-04-30');
    await visit('2025-01-10');
    expect(await greetings()).toMatchObject({ until: '2028-04-30T23:00:00.000Z', runsFrom: 'last visit' });
    const old = await aCustomer(server);
    await ask('POST', `customers/${old}/consents`, { basis: 'existing-customer' });
    await ask('POST', `customers/${old}/visits`, { day: '2024-05-02' });
    const [first] = (await ask('GET', `customers/${old}/consents`)).body.current;
    expect(first).toMatchObject({ allowed: false, until: '2026-05-02T23:00:00.000Z', runsFrom: 'last visit' });
  });

  it('is renewed by a visit, and shortened again when that visit is taken back; nothing is written for it', async () => {
    await visit('2024-06-01');
    server.clock.set('2026-06-02T12:00:00Z');
    expect((await greetings()).allowed).toBe(false);
    const renewing = await visit('2026-06-01');
    expect(await greetings()).toMatchObject({ allowed: true, until: '2028-06-01T23:00:00.000Z' });
    await ask('DELETE', `customers/${id}/visits/${renewing}`);
    expect((await greetings()).allowed).toBe(false);
    expect(await entries()).toBe(1);
  });

  it('ends by the moment that its last day is over in the shop', async () => {
    await visit('2026-05-01');
    server.clock.set('2028-05-01T22:59:59Z');
    expect((await greetings()).allowed).toBe(true);
    server.clock.set('2028-05-01T23:00:00Z');
    expect((await greetings()).allowed).toBe(false);
  });

  it('is as long as the owner says, for everybody at once', async () => {
    await visit('2025-01-01');
    expect((await greetings()).allowed).toBe(true);
    expect((await ask('PUT', 'consent-rule', { existingCustomerMonths: 12 })).body).toEqual({
      existingCustomerMonths: 12,
    });
    expect(await greetings()).toMatchObject({ allowed: false, until: '2026-01-02T00:00:00.000Z' });
    const [changed] = (await ask('GET', 'audit?action=consent-rule.changed')).body.items;
    expect(changed).toMatchObject({ by: { name: 'Ana Silva' }, detail: { before: 24, months: 12 } });
    for (const existingCustomerMonths of [0, 121, 1.5, '12', null])
      expect((await ask('PUT', 'consent-rule', { existingCustomerMonths })).status).toBe(400);
    const rita = await aColleague(server, 'rep', 'Rita');
    expect((await ask('GET', 'consent-rule', undefined, rita.as)).body).toEqual({ existingCustomerMonths: 12 });
    expect((await ask('PUT', 'consent-rule', { existingCustomerMonths: 24 }, rita.as)).status).toBe(403);
  });

  it('stays apart from a yes in their own words, which no visit ends', async () => {
    await ask('POST', `customers/${id}/consents`, {
      basis: 'asked',
      purposes: ['greetings'],
      source: 'At the counter',
    });
    await visit('2020-01-01');
    const { current } = (await ask('GET', `customers/${id}/consents`)).body;
    expect(current.map((one: { allowed: boolean }) => one.allowed)).toEqual([true, false, false]);
    expect(current[0]).toMatchObject({ until: null, runsFrom: null, source: 'At the counter' });
  });
});
