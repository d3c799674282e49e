import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, signIn, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('conversations that began with the brief', (kind) => {
  let server: TestServer;
  let rui: Person;
  let marta: Person;
  let manager: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-24T09:00:00Z' });
    await anOwner(server);
    rui = await aColleague(server, 'rep', 'Rui');
    marta = await aColleague(server, 'rep', 'Marta');
    manager = await aColleague(server, 'manager', 'Inês');
  });
  afterAll(() => server.close());

  const reads = (who: Person, customer: string) =>
    server.ask('POST', `/api/customers/${customer}/brief/reviewed`, { as: who.as });
  const talks = async (who: Person, customer: string, more: object = {}): Promise<string> => {
    const body = { channel: 'call', outcome: 'reached', ...more };
    const answer = await server.ask('POST', `/api/customers/${customer}/interactions`, { as: who.as, body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body.id;
  };
  const rate = async (who: Person) =>
    (await server.ask('GET', '/api/interactions/prepared', { as: who.as })).body.months;

  it('are counted by month, one’s own, and for managers everybody’s as a whole', async () => {
    const [read, unread] = [await aCustomer(server), await aCustomer(server, { called: 'Frank Harris' })];
    expect(await rate(rui)).toEqual([]);
    await reads(rui, read);
    await talks(rui, read);
    await talks(rui, read, { channel: 'in-person' });
    await talks(rui, unread);
    // That Rui has read it prepares nobody else.
    await talks(marta, read);
    const november = { month: '2026-11', business: null };
    expect(await rate(rui)).toEqual([{ ...november, mine: { talks: 3, prepared: 2 } }]);
    expect(await rate(marta)).toEqual([{ ...november, mine: { talks: 1, prepared: 0 } }]);
    expect(await rate(manager)).toEqual([
      { month: '2026-11', business: { talks: 4, prepared: 2 }, mine: { talks: 0, prepared: 0 } },
    ]);

    server.clock.set('2026-11-30T22:00:00Z');
    rui = { ...rui, as: await signIn(server, rui.email) };
    manager = { ...manager, as: await signIn(server, manager.email) };
    await reads(rui, unread);
    server.clock.set('2026-12-01T10:00:00Z');
    await talks(rui, unread);
    await talks(rui, read);
    expect((await rate(rui)).map(({ mine }: { mine: object }) => mine)).toEqual([
      { talks: 3, prepared: 2 },
      { talks: 2, prepared: 1 },
    ]);
    expect((await rate(manager))[1]).toMatchObject({ month: '2026-12', business: { talks: 2, prepared: 1 } });
  });

  it('leave out letters, calls that reached nobody, what was taken off, and what cannot be told', async () => {
    const before = (await rate(manager)).at(-1).business;
    const customer = await aCustomer(server);
    await talks(rui, customer, { channel: 'email' });
    await talks(rui, customer, { outcome: 'no-answer' });
    const slip = await talks(rui, customer);
    await server.ask('DELETE', `/api/customers/${customer}/interactions/${slip}`, { as: rui.as });
    await reads(rui, customer);
    // Written down late: the reading of today says nothing of the one before that talk.
    await talks(rui, customer, { happenedAt: '2026-11-29T10:00:00.000Z' });
    expect((await rate(manager)).at(-1).business).toEqual(before);
    expect((await rate(manager))[0].business).toEqual({ talks: 4, prepared: 2 });
  });
});
