import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const nobody = '0197aaaa-0000-7000-8000-000000000000';

onBothDatabases('handoffs', (kind) => {
  let server: TestServer;
  let owner: Person;
  let rui: Person;
  let marta: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-24T09:00:00Z' });
    owner = await anOwner(server, { language: 'en' });
    rui = await aColleague(server, 'rep', 'Rui');
    marta = await aColleague(server, 'rep', 'Marta');
  });
  afterAll(() => server.close());

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH', path: string, body?: unknown, who = rui) =>
    server.ask(method, `/api/${path}`, { as: who.as, ...(body === undefined ? {} : { body }) });
  const offer = async (customer: string, more: object = {}, who = rui, to = marta) => {
    const answer = await ask('POST', `customers/${customer}/handoffs`, { toId: to.id, ...more }, who);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };

  it('passes a customer on with everything attached, once the colleague accepts', async () => {
    const customer = await aCustomer(server);
    const promise = (await ask('POST', `customers/${customer}/promises`, { what: 'labels', dueOn: '2026-11-30' })).body;
    const complaint = (await ask('POST', `customers/${customer}/complaints`, { said: 'It came broken.' })).body;
    const { id } = await offer(customer, { matter: 'the labels', note: 'She is right.' });
    const seen = (await ask('GET', 'today', undefined, marta)).body.handoffs;
    expect(seen).toMatchObject([{ from: 'Rui', matter: 'the labels', note: 'She is right.', warns: false }]);
    expect((await ask('GET', `customers/${customer}`)).body.rep).toBeNull();
    expect((await ask('POST', `handoffs/${id}/accept`, undefined, marta)).body).toMatchObject({ state: 'accepted' });
    expect((await ask('GET', `customers/${customer}`)).body.rep).toMatchObject({ id: marta.id });
    expect((await ask('GET', `promises/${promise.id}`)).body.who.name).toBe('Marta');
    expect((await ask('GET', `complaints/${complaint.id}`)).body.who.name).toBe('Marta');
    expect((await ask('GET', 'today', undefined, marta)).body.handoffs).toEqual([]);
  });

  it('drafts what the customer is told, and notes how they were', async () => {
    const customer = await aCustomer(server, { called: 'Leonie Köhler', language: 'de' });
    const { id } = await offer(customer);
    expect((await ask('POST', `handoffs/${id}/told`, { told: 'call' })).body.code).toBe('not-taken-over');
    await ask('POST', `handoffs/${id}/accept`, undefined, marta);
    expect((await ask('GET', `handoffs/${id}/letter`)).body.subject).toBe('Marta ist jetzt für Sie da');
    expect((await ask('POST', `handoffs/${id}/told`, { told: 'call' })).body.told).toBe('call');
  });

  it('is the colleague’s to answer, and declined with a reason', async () => {
    const customer = await aCustomer(server);
    const { id } = await offer(customer);
    expect((await ask('POST', `handoffs/${id}/accept`)).body.code).toBe('not-yours');
    expect((await ask('POST', `handoffs/${id}/withdraw`, undefined, marta)).body.code).toBe('not-yours');
    const declined = await ask('POST', `handoffs/${id}/decline`, { why: 'I am away.' }, marta);
    expect(declined.body).toMatchObject({ state: 'declined', why: 'I am away.' });
    expect((await ask('POST', `handoffs/${id}/accept`, undefined, marta)).body.code).toBe('answered');
  });

  it('is taken back by who offered it or a manager, until somebody took over; and Undo offers it again', async () => {
    const customer = await aCustomer(server);
    const manager = await aColleague(server, 'manager', 'Inês');
    const { id } = await offer(customer, { note: 'She is right.' });
    const does = (what: string, who: Person, body?: object) => ask('POST', `handoffs/${id}/${what}`, body, who);
    expect((await does('withdraw', manager)).body.state).toBe('withdrawn');
    expect((await does('reopen', marta)).body).toMatchObject({ code: 'not-yours', status: 422 });
    expect((await does('reopen', rui)).body).toMatchObject({ state: 'offered', note: 'She is right.' });
    await does('decline', marta, { why: 'I am away.' });
    expect((await does('reopen', marta)).body).toMatchObject({ state: 'offered', why: null, answeredAt: null });
    await does('accept', marta);
    for (const [what, who] of [
      ['withdraw', rui],
      ['reopen', manager],
    ] as const) {
      const { body } = await does(what, who);
      expect(body).toMatchObject({ code: 'answered', status: 409 });
      expect(body.detail).toContain('It was accepted since');
    }
    expect((await ask('GET', `customers/${customer}`)).body.rep).toMatchObject({ id: marta.id });
  });

  it('is not offered again once somebody else was asked', async () => {
    const customer = await aCustomer(server);
    const { id } = await offer(customer);
    await ask('POST', `handoffs/${id}/decline`, { why: 'I am away.' }, marta);
    server.clock.move({ seconds: 1 });
    await offer(customer, {}, rui, await aColleague(server, 'rep', 'Bia'));
    expect((await ask('POST', `handoffs/${id}/reopen`, undefined, marta)).body).toMatchObject({
      code: 'passed-on-since',
      status: 409,
    });
  });

  it('warns the owner when a matter is passed on for the third time', async () => {
    const customer = await aCustomer(server, { called: 'Frank Harris' });
    const turns = [
      [rui, marta],
      [marta, rui],
    ] as const;
    for (const [from, to] of turns) {
      const { id } = await offer(customer, {}, from, to);
      await ask('POST', `handoffs/${id}/accept`, undefined, to);
    }
    expect(await offer(customer)).toMatchObject({ times: 3, warns: true });
    const owners = (await ask('GET', 'today', undefined, owner)).body.handoffs;
    expect(owners).toMatchObject([{ customer: { id: customer }, warns: true }]);
  });

  it('refuses oneself, somebody who is gone, and a second offer while one waits', async () => {
    const customer = await aCustomer(server);
    const refused = async (body: object) => (await ask('POST', `customers/${customer}/handoffs`, body)).body.code;
    expect(await refused({ toId: rui.id })).toBe('to-yourself');
    expect(await refused({ toId: nobody })).toBe('no-such-colleague');
    const gone = await aColleague(server, 'rep', 'Gone');
    await ask('PATCH', `users/${gone.id}`, { active: false }, owner);
    expect(await refused({ toId: gone.id })).toBe('no-such-colleague');
    await offer(customer);
    expect(await refused({ toId: marta.id })).toBe('offered-already');
  });

  describe('while somebody is away', () => {
    it('what is due from them shows as mine to whoever stands in', async () => {
      const customer = await aCustomer(server, { called: 'Astrid Gruber' });
      await ask('POST', `customers/${customer}/promises`, { what: 'a call', dueOn: '2026-11-24' });
      const mine = async () =>
        (await ask('GET', 'today', undefined, marta)).body.owed.find(
          (one: { customer: { id: string } }) => one.customer.id === customer,
        ).mine;
      expect(await mine()).toBe(false);
      const away = { from: '2026-11-24', to: '2026-11-30', standInId: marta.id };
      expect((await ask('PUT', 'absences/mine', away)).body.items).toMatchObject([{ who: { name: 'Rui' }, now: true }]);
      expect(await mine()).toBe(true);
      await ask('DELETE', 'absences/mine');
      expect(await mine()).toBe(false);
    });

    it('refuses a time that has passed, or oneself', async () => {
      const put = async (body: object) => (await ask('PUT', 'absences/mine', body)).body.errors[0].path;
      expect(await put({ from: '2026-11-01', to: '2026-11-02', standInId: marta.id })).toBe('to');
      expect(await put({ from: '2026-11-30', to: '2026-11-29', standInId: marta.id })).toBe('to');
      expect(await put({ from: '2026-11-30', to: '2026-12-02', standInId: rui.id })).toBe('standInId');
    });
  });
});
