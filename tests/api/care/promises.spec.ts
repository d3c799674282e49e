import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const nobody = '0197aaaa-0000-7000-8000-000000000000';

onBothDatabases('promises', (kind) => {
  let server: TestServer;
  let rep: Person;
  let other: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-26T09:00:00Z' });
    await anOwner(server, { language: 'en' });
    rep = await aColleague(server, 'rep', 'Rui');
    other = await aColleague(server, 'rep', 'Marta');
  });
  afterAll(() => server.close());

  const ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown, headers: Record<string, string> = {}) =>
    server.ask(method, `/api/${path}`, { as: rep.as, headers, ...(body === undefined ? {} : { body }) });
  const promised = async (customer: string, rest: object = {}) => {
    const answer = await ask('POST', `customers/${customer}/promises`, {
      what: 'new labels',
      dueOn: '2026-11-27',
      ...rest,
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };

  it('is what, by when and who; whoever writes it down keeps it unless they say otherwise', async () => {
    const customer = await aCustomer(server);
    expect(await promised(customer)).toMatchObject({
      kind: 'ours',
      state: 'open',
      standing: 'warning',
      words: 'due tomorrow',
      who: { id: rep.id },
      history: [{ by: 'Rui' }],
    });
    expect((await promised(customer, { whoId: other.id })).who.name).toBe('Marta');
  });

  it('is kept, and opened again when that was a slip', async () => {
    const { id } = await promised(await aCustomer(server));
    expect((await ask('POST', `promises/${id}/keep`)).body).toMatchObject({ state: 'kept', words: 'kept today' });
    const twice = await ask('POST', `promises/${id}/keep`);
    expect({ status: twice.status, code: twice.body.code }).toEqual({ status: 422, code: 'settled' });
    const again = (await ask('POST', `promises/${id}/reopen`)).body;
    expect(again).toMatchObject({ state: 'open' });
    expect(again.history.map((one: { sentence: string }) => one.sentence).slice(1)).toEqual(['Kept.', 'Opened again.']);
  });

  it('runs late with the customer told, by a message that is drafted in their language', async () => {
    const customer = await aCustomer(server, { called: 'Leonie Köhler', language: 'de' });
    const { id } = await promised(customer);
    const { body } = await ask('GET', `promises/${id}/late-letter?newDueOn=2026-11-30`);
    expect(body).toMatchObject({ to: null, subject: 'Etwas später als zugesagt: new labels' });
    expect(body.text).toContain('bis Montag, 30. November');
    const late = await ask('POST', `promises/${id}/late`, { newDueOn: '2026-11-30', told: 'call' });
    expect(late.body).toMatchObject({ state: 'late', dueOn: '2026-11-30', firstDueOn: '2026-11-27', timesLate: 1 });
    const past = await ask('POST', `promises/${id}/late`, { newDueOn: '2026-11-01', told: 'call' });
    expect(past.body.code).toBe('due-in-the-past');
    const undone = await ask('POST', `promises/${id}/late/undo`, { dueOn: '2026-11-27' });
    expect(undone.body).toMatchObject({ state: 'open', dueOn: '2026-11-27', timesLate: 0, standing: 'warning' });
    const twice = await ask('POST', `promises/${id}/late/undo`, { dueOn: '2026-11-27' });
    expect(twice.body.code).toBe('not-late');
  });

  it('can be a request, which waits on us since it was made', async () => {
    const customer = await aCustomer(server);
    const request = await promised(customer, { kind: 'asked', dueOn: null, what: 'a bigger table' });
    expect(request).toMatchObject({ standing: 'waiting', words: 'waiting on us since today' });
    const none = await ask('POST', `customers/${customer}/promises`, { what: 'something' });
    expect(none.body.errors[0]).toMatchObject({ path: 'dueOn' });
  });

  describe('listed', () => {
    it('by its day, requests last, mine alone if I say so', async () => {
      const customer = await aCustomer(server);
      await promised(customer, { what: 'third', kind: 'asked', dueOn: null });
      await promised(customer, { what: 'second', dueOn: '2026-12-01', whoId: other.id });
      await promised(customer, { what: 'first' });
      const listed = async (rest: string) => {
        const { body } = await ask('GET', `promises?customer=${customer}${rest}`);
        return body.items.map((one: { what: string }) => one.what);
      };
      expect(await listed('')).toEqual(['first', 'second', 'third']);
      expect(await listed('&mine=true')).toEqual(['first', 'third']);
      const { body } = await ask('GET', `promises?customer=${customer}&limit=2`);
      expect(await listed(`&cursor=${body.nextCursor}`)).toEqual(['third']);
    });

    it('by month how many were kept, and my own beside', async () => {
      const before = (await ask('GET', 'promises/kept')).body;
      const { id } = await promised(await aCustomer(server), { whoId: other.id });
      await ask('POST', `promises/${id}/break`, { why: 'The printer is out of ink.' });
      const after = (await ask('GET', 'promises/kept')).body;
      const november = (months: { month: string; broken: number }[]) =>
        months.find(({ month }) => month === '2026-11')?.broken ?? 0;
      expect(november(after.business)).toBe(november(before.business) + 1);
      expect(november(after.mine)).toBe(november(before.mine));
    });

    it('behind each number of the kept-rate exactly the promises that it counts', async () => {
      const day = { dueOn: '2027-02-10' };
      await promised(await aCustomer(server), { ...day, what: 'still open' });
      const kept = await promised(await aCustomer(server), { ...day, what: 'kept' });
      await ask('POST', `promises/${kept.id}/keep`);
      const broken = await promised(await aCustomer(server), { ...day, what: 'broken', whoId: other.id });
      await ask('POST', `promises/${broken.id}/break`, { why: 'No paper.' });
      const gone = await promised(await aCustomer(server), { ...day, what: 'withdrawn' });
      await ask('POST', `promises/${gone.id}/withdraw`, { why: 'They moved.' });
      const listed = async (rest: string) => {
        const { body } = await ask('GET', `promises?which=all&month=2027-02${rest}`);
        return body.items.map((one: { what: string }) => one.what);
      };
      const { body } = await ask('GET', 'promises/kept');
      const february = body.business.find(({ month }: { month: string }) => month === '2027-02');
      expect(february).toMatchObject({ kept: 1, keptLate: 0, broken: 1, open: 1 });
      expect(await listed('')).toEqual(['broken', 'kept', 'still open']);
      expect(await listed('&fate=kept')).toEqual(['kept']);
      expect(await listed('&fate=kept-late')).toEqual([]);
      expect(await listed('&fate=broken')).toEqual(['broken']);
      expect(await listed('&fate=broken&mine=true')).toEqual([]);
      expect(await listed('&fate=open')).toEqual(['still open']);
      expect((await ask('GET', 'promises?month=2027-13')).status).toBe(400);
    });
  });

  it('refuses a day that has passed, a colleague who is gone, a stale tag; and says which field', async () => {
    const customer = await aCustomer(server);
    const refused = async (body: object) => {
      const answer = await ask('POST', `customers/${customer}/promises`, body);
      return [answer.status, answer.body.code, answer.body.errors?.[0]?.path];
    };
    expect(await refused({ what: 'x', dueOn: '2026-11-25' })).toEqual([422, 'due-in-the-past', 'dueOn']);
    expect(await refused({ what: 'x', dueOn: '2026-12-01', whoId: nobody })).toEqual([
      422,
      'no-such-colleague',
      'whoId',
    ]);
    expect((await refused({ what: '', dueOn: '2026-12-01' }))[2]).toBe('what');
    const { id } = await promised(customer);
    await ask('PATCH', `promises/${id}`, { what: 'newer labels' }, { 'if-match': '"1"' });
    const stale = await ask('PATCH', `promises/${id}`, { what: 'older labels' }, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
    expect((await ask('GET', `promises/${nobody}`)).status).toBe(404);
  });
});
