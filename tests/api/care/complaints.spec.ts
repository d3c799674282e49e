import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const nobody = '0197aaaa-0000-7000-8000-000000000000';
const euros = (minor: number) => ({ minor, currency: 'EUR' });

onBothDatabases('complaints', (kind) => {
  let server: TestServer;
  let owner: Person;
  let rep: Person;
  let manager: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-24T09:00:00Z' });
    owner = await anOwner(server);
    rep = await aColleague(server, 'rep', 'Rui');
    manager = await aColleague(server, 'manager', 'Marta');
  });
  afterAll(() => server.close());

  const ask = (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT',
    path: string,
    body?: unknown,
    { who = rep, tag }: { who?: Person; tag?: string } = {},
  ) =>
    server.ask(method, `/api/${path}`, {
      as: who.as,
      headers: tag === undefined ? {} : { 'if-match': tag },
      ...(body === undefined ? {} : { body }),
    });
  const complained = async (customer: string, said = 'The delivery came broken.') => {
    const answer = await ask('POST', `customers/${customer}/complaints`, { said });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };

  it('is written down in their words, and in ours once they confirmed them', async () => {
    const { id } = await complained(await aCustomer(server));
    const early = await ask('PATCH', `complaints/${id}`, { confirmed: true });
    expect(early.body).toMatchObject({ code: 'nothing-to-confirm' });
    const said = { paraphrase: 'Two of six bottles were broken.', confirmed: true, wished: 'Two new ones.' };
    expect((await ask('PATCH', `complaints/${id}`, said)).body).toMatchObject({
      confirmedAt: '2026-11-24T09:00:00.000Z',
    });
    const other = await ask('PATCH', `complaints/${id}`, { paraphrase: 'Three were broken.' });
    expect(other.body.confirmedAt).toBeNull();
    const kinds = other.body.history.map((one: { kind: string }) => one.kind);
    expect(kinds).toEqual(['received', 'confirmed', 'changed']);
  });

  it('carries what was agreed as promises of its own', async () => {
    const customer = await aCustomer(server);
    const { id } = await complained(customer);
    const promise = { what: 'two new bottles', dueOn: '2026-11-27', complaintId: id };
    expect((await ask('POST', `customers/${customer}/promises`, promise)).status).toBe(201);
    expect((await ask('GET', `complaints/${id}`)).body.promises).toMatchObject([{ what: 'two new bottles' }]);
    const elsewhere = await aCustomer(server, { called: 'Frank Harris' });
    expect((await ask('POST', `customers/${elsewhere}/promises`, promise)).status).toBe(404);
  });

  describe('made up for', () => {
    it('by a rep up to the limit; above it a manager is asked with everything written', async () => {
      const { id, mayGrant } = await complained(await aCustomer(server));
      expect(mayGrant).toEqual(euros(5_000));
      const small = await ask('POST', `complaints/${id}/grants`, { what: 'a bottle', amount: euros(5_000) });
      expect(small.body.grants).toMatchObject([{ state: 'granted', decidedBy: 'Rui' }]);
      const large = (await ask('POST', `complaints/${id}/grants`, { what: 'the case', amount: euros(20_000) })).body;
      expect(large.grants[1]).toMatchObject({ state: 'asked', decidedBy: null });
      const path = `complaints/${id}/grants/${large.grants[1].id}/decision`;
      expect((await ask('POST', path, { decision: 'granted' })).status).toBe(403);
      const decided = await ask('POST', path, { decision: 'granted', why: 'She is right.' }, { who: manager });
      expect(decided.body.grants[1]).toMatchObject({ state: 'granted', decidedBy: 'Marta', why: 'She is right.' });
      expect((await ask('POST', path, { decision: 'refused' }, { who: manager })).body.code).toBe('decided');
    });

    it('by a limit that the owner sets', async () => {
      const rules = (await ask('GET', 'care/policy')).body;
      const lower = { ...rules, grantLimit: euros(100) };
      expect((await ask('PUT', 'care/policy', lower)).status).toBe(403);
      expect((await ask('PUT', 'care/policy', lower, { who: owner })).status).toBe(200);
      const { id } = await complained(await aCustomer(server));
      const asked = await ask('POST', `complaints/${id}/grants`, { what: 'a bottle', amount: euros(101) });
      expect(asked.body.grants).toMatchObject([{ state: 'asked' }]);
      await ask('PUT', 'care/policy', rules, { who: owner });
    });
  });

  describe('taken back', () => {
    const undo = (id: string, grant: string, what = 'undo', who = rep) =>
      ask('POST', `complaints/${id}/grants/${grant}/${what}`, {}, { who });
    const kindsOf = ({ history }: { history: { kind: string }[] }) => history.map(({ kind }) => kind);
    const given = async (what: string, minor: number) => {
      const { id } = await complained(await aCustomer(server));
      const { grants } = (await ask('POST', `complaints/${id}/grants`, { what, amount: euros(minor) })).body;
      return { id, grant: grants[0].id as string };
    };

    it('what was given, as though it had not been, by who gave it and by managers', async () => {
      const { id, grant } = await given('a bottle', 2_000);
      const other = await aColleague(server, 'rep', 'Bia');
      expect((await undo(id, grant, 'undo', other)).body).toMatchObject({ code: 'not-yours', status: 422 });
      const back = await undo(id, grant);
      expect(back.body).toMatchObject({ grants: [], version: 3 });
      expect(back.body.history.at(-1)).toMatchObject({ by: 'Rui', sentence: 'Taken back: a bottle.' });
      expect((await undo(id, grant)).status).toBe(404);
      const asked = await given('the case', 90_000);
      expect((await undo(asked.id, asked.grant, 'undo', manager)).body.grants).toEqual([]);
      const trail = (await ask('GET', 'audit?limit=20', undefined, { who: owner })).body.items;
      expect(trail.filter((one: { action: string }) => one.action === 'complaint.grant-taken-back')).toHaveLength(2);
    });

    it('a manager’s decision, so that it waits for one again', async () => {
      const { id, grant } = await given('the case', 90_000);
      expect((await undo(id, grant, 'decision/undo', manager)).body.code).toBe('not-decided');
      await ask('POST', `complaints/${id}/grants/${grant}/decision`, { decision: 'refused', why: 'Too much.' }, { who: manager }); // prettier-ignore
      expect((await undo(id, grant)).body).toMatchObject({ code: 'decided-since', status: 409 });
      expect((await undo(id, grant, 'decision/undo')).status).toBe(403);
      const back = (await undo(id, grant, 'decision/undo', manager)).body;
      expect(back.grants).toMatchObject([{ state: 'asked', decidedBy: null, why: null }]);
      expect(kindsOf(back)).toEqual(['received', 'asked-for-more', 'refused', 'decision-taken-back']);
      await ask('POST', `complaints/${id}/grants/${grant}/decision`, { decision: 'granted' }, { who: manager });
      server.clock.move({ seconds: 1 });
      const contact = { channel: 'call', outcome: 'left-word', complaintId: id };
      await ask('POST', `customers/${back.customer.id}/interactions`, contact);
      expect((await undo(id, grant, 'decision/undo', manager)).body.code).toBe('spoken-since');
    });

    it('never once something rests on it', async () => {
      const { id, grant } = await given('a bottle', 2_000);
      const customer = (await ask('GET', `complaints/${id}`)).body.customer.id;
      server.clock.move({ seconds: 1 });
      const promise = { what: 'to bring the bottle', dueOn: '2026-11-27', complaintId: id };
      const made = (await ask('POST', `customers/${customer}/promises`, promise)).body;
      const { body } = await undo(id, grant);
      expect(body).toMatchObject({ code: 'promised-since', status: 409 });
      expect(body.detail).toContain('“to bring the bottle” was promised since');
      await ask('POST', `promises/${made.id}/withdraw`, { why: 'A slip.' });
      await ask('POST', `complaints/${id}/close`, { state: 'solved', outcome: 'A bottle.' });
      expect((await undo(id, grant)).body).toMatchObject({ code: 'closed-since', status: 409 });
      await ask('POST', `complaints/${id}/reopen`, { why: 'A slip.' });
      expect((await undo(id, grant)).body.grants).toEqual([]);
    });
  });

  describe('closed', () => {
    it('only with an outcome, and not while a manager was asked for something', async () => {
      const { id } = await complained(await aCustomer(server));
      const without = await ask('POST', `complaints/${id}/close`, { state: 'solved' });
      expect(without.body.errors[0].path).toBe('outcome');
      await ask('POST', `complaints/${id}/grants`, { what: 'the case', amount: euros(90_000) });
      const undecided = await ask('POST', `complaints/${id}/close`, { state: 'solved', outcome: 'New bottles.' });
      expect({ status: undecided.status, code: undecided.body.code }).toEqual({ status: 422, code: 'undecided' });
    });

    it('asks two days later, and "no" opens it again', async () => {
      const { id } = await complained(await aCustomer(server));
      const closed = await ask('POST', `complaints/${id}/close`, { state: 'could-not', outcome: 'Sold out.' });
      expect(closed.body).toMatchObject({ state: 'could-not', check: { dueOn: '2026-11-26', answer: null } });
      expect((await ask('PATCH', `complaints/${id}`, { cause: 'x' })).body.code).toBe('closed');
      const yes = await ask('POST', `complaints/${id}/check`, { answer: 'yes' });
      expect(yes.body).toMatchObject({ state: 'could-not', check: { answer: 'yes' } });
      const no = await ask('POST', `complaints/${id}/check`, { answer: 'no', words: 'Still waiting.' });
      expect(no.body).toMatchObject({ state: 'open', closedAt: null });
      expect(no.body.history.at(-1)).toMatchObject({ kind: 'answered', by: 'Rui' });
    });

    it('is found again by a case like it, with what was done then', async () => {
      const customer = await aCustomer(server);
      const past = await complained(customer, 'The turntable arrived with a cracked lid.');
      await ask('POST', `complaints/${past.id}/grants`, { what: 'a new lid' });
      await ask('POST', `complaints/${past.id}/close`, { state: 'solved', outcome: 'A new lid.' });
      const { id } = await complained(await aCustomer(server), 'My turntable has a cracked lid too.');
      const { body } = await ask('GET', `complaints/${id}/similar`);
      expect(body.items[0]).toMatchObject({ id: past.id, outcome: 'A new lid.', granted: [{ what: 'a new lid' }] });
    });
  });

  it('is recovered from by good contacts, which automated mail never is', async () => {
    const customer = await aCustomer(server);
    const { id } = await complained(customer);
    server.clock.move({ hours: 1 });
    const contact = { channel: 'call', outcome: 'reached' };
    for (const more of [{ mood: 'good' }, { mood: 'bad' }, { outcome: 'no-answer' }]) {
      await ask('POST', `customers/${customer}/interactions`, { ...contact, ...more });
    }
    expect((await ask('GET', `complaints/${id}`)).body.recovery).toEqual({ made: 1, owed: 12 });
  });

  it('lists open ones, the oldest first, and refuses a stale tag', async () => {
    const customer = await aCustomer(server);
    const first = await complained(customer, 'first');
    server.clock.move({ seconds: 1 });
    const second = await complained(customer, 'second');
    const { body } = await ask('GET', `complaints?customer=${customer}&total=true`);
    expect(body).toMatchObject({ total: 2, items: [{ said: 'first' }, { said: 'second' }] });
    await ask('POST', `complaints/${first.id}/close`, { state: 'solved', outcome: 'done' });
    expect((await ask('GET', `complaints?customer=${customer}&which=closed`)).body.items).toMatchObject([
      { said: 'first' },
    ]);
    const stale = await ask('POST', `complaints/${second.id}/apology`, { words: 'We are sorry.' }, { tag: '"7"' });
    expect(stale.status).toBe(412);
    expect((await ask('GET', `complaints/${nobody}`)).status).toBe(404);
  });
});
