import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('care, as it is seen', (kind) => {
  let server: TestServer;
  let owner: Person;
  let rep: Person;
  let manager: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-24T09:00:00Z' });
    owner = await anOwner(server, { language: 'en' });
    rep = await aColleague(server, 'rep', 'Rui');
    manager = await aColleague(server, 'manager', 'Marta');
  });
  afterAll(() => server.close());

  const get = async (path: string, who = rep) => (await server.ask('GET', `/api/${path}`, { as: who.as })).body;
  const post = async (path: string, body: object = {}) => {
    const answer = await server.ask('POST', `/api/${path}`, { as: rep.as, body });
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body;
  };
  const lines = async (customer: string): Promise<string[]> =>
    (await get(`customers/${customer}/brief`)).lines.map((line: { text: string }) => line.text);

  it('stands in the brief: the complaint, what we owe, how far it is made good, the last talk', async () => {
    const customer = await aCustomer(server);
    const complaint = await post(`customers/${customer}/complaints`, {
      said: 'Two bottles came broken.',
      wished: 'Two new ones.',
    });
    await post(`customers/${customer}/promises`, {
      what: 'two bottles',
      dueOn: '2026-11-25',
      complaintId: complaint.id,
    });
    server.clock.move({ minutes: 5 });
    await post(`customers/${customer}/interactions`, {
      channel: 'call',
      outcome: 'reached',
      mood: 'good',
      said: 'Was kind about it.',
    });
    expect(await lines(customer)).toEqual([
      'Complaint, since today: Two bottles came broken. They wish: Two new ones.',
      'Promised: two bottles, due tomorrow',
      '1 of 12 good contacts since it went wrong: Two bottles came broken.',
      '“Was kind about it.”',
    ]);
  });

  it('stands on the timeline, newest first, and can be narrowed to it', async () => {
    const customer = await aCustomer(server);
    await post(`customers/${customer}/complaints`, { said: 'It came late.' });
    server.clock.move({ minutes: 1 });
    const contact = {
      channel: 'call',
      outcome: 'reached',
      mood: 'bad',
      promises: [{ what: 'to call back', dueOn: '2026-11-30' }],
    };
    const { id } = await post(`customers/${customer}/interactions`, contact);
    const { items } = await get(`customers/${customer}/timeline`);
    expect(items.map((one: { kind: string }) => one.kind)).toEqual(['contact', 'promise', 'complaint']);
    expect(items[0]).toMatchObject({ words: 'Call, bad mood', by: 'Rui' });
    expect((await get(`customers/${customer}/timeline?kind=contact`)).items).toHaveLength(1);
    await server.ask('DELETE', `/api/customers/${customer}/interactions/${id}`, { as: rep.as });
    expect((await get(`customers/${customer}/timeline?kind=contact`)).items).toEqual([]);
  });

  describe('on Today', () => {
    it('shows what is due by tomorrow and says whose it is', async () => {
      const customer = await aCustomer(server, { called: 'Frank Harris' });
      await post(`customers/${customer}/promises`, { what: 'soon', dueOn: '2026-11-25', whoId: manager.id });
      await post(`customers/${customer}/promises`, { what: 'later', dueOn: '2026-11-30' });
      const owed = (await get('today')).owed.filter(
        (one: { customer: { id: string } }) => one.customer.id === customer,
      );
      expect(owed).toMatchObject([{ what: 'soon', words: 'due tomorrow', who: 'Marta', mine: false }]);
    });

    it('asks a manager to decide, and everybody to ask again once it is closed', async () => {
      const customer = await aCustomer(server, { called: 'Helena Holý' });
      const { id } = await post(`customers/${customer}/complaints`, { said: 'It is scratched.' });
      await post(`complaints/${id}/grants`, { what: 'half the price', amount: { minor: 90_000, currency: 'EUR' } });
      const seen = async (who: Person) =>
        (await get('today', who)).complaints.find((one: { complaintId: string }) => one.complaintId === id);
      expect(await seen(rep)).toMatchObject({ decide: false, check: false, who: 'Rui' });
      const { decide } = await seen(manager);
      expect(decide).toBe(true);
      const [grant] = (await get(`complaints/${id}`)).grants;
      await server.ask('POST', `/api/complaints/${id}/grants/${grant.id}/decision`, {
        as: manager.as,
        body: { decision: 'granted' },
      });
      await post(`complaints/${id}/close`, { state: 'solved', outcome: 'Half the price.' });
      expect(await seen(rep)).toBeUndefined();
      server.clock.move({ hours: 48 });
      expect(await seen(rep)).toMatchObject({ check: true });
      await post(`complaints/${id}/check`, { answer: 'yes' });
      expect(await seen(rep)).toBeUndefined();
    });

    it('reminds of the next contact until there was one', async () => {
      const customer = await aCustomer(server, { called: 'Astrid Gruber' });
      const call = { channel: 'call', outcome: 'left-word' };
      const day = server.clock.now().toString().slice(0, 10);
      await post(`customers/${customer}/interactions`, { ...call, nextStep: 'try again', nextOn: day });
      const waits = async () =>
        (await get('today')).returns.filter((one: { customer: { id: string } }) => one.customer.id === customer);
      expect(await waits()).toMatchObject([{ nextStep: 'try again', who: 'Rui' }]);
      server.clock.move({ minutes: 1 });
      await post(`customers/${customer}/interactions`, call);
      expect(await waits()).toEqual([]);
    });
  });

  it('goes with its customer when they are erased', async () => {
    const customer = await aCustomer(server, { called: 'Gone Soon' });
    const { id } = await post(`customers/${customer}/complaints`, { said: 'x' });
    await post(`customers/${customer}/promises`, { what: 'y', dueOn: '2026-12-30', complaintId: id });
    await post(`customers/${customer}/interactions`, { channel: 'call', outcome: 'reached', complaintId: id });
    expect((await server.ask('POST', `/api/customers/${customer}/erase`, { as: owner.as })).status).toBe(204);
    for (const table of ['complaint', 'promise', 'interaction']) {
      const left = await server.database.reader.row<{ n: number }>(
        `SELECT COUNT(*) AS "n" FROM ${table} WHERE customer_id = ?`,
        [customer],
      );
      expect(left?.n).toBe(0);
    }
  });
});
