import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const nobody = '0197aaaa-0000-7000-8000-000000000000';
const aCall = { channel: 'call', outcome: 'reached', mood: 'good', said: 'She is planning the garden.' };

onBothDatabases('contacts', (kind) => {
  let server: TestServer;
  let rep: Person;
  let other: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-24T09:00:00Z' });
    await anOwner(server);
    rep = await aColleague(server, 'rep', 'Rui');
    other = await aColleague(server, 'rep', 'Marta');
  });
  afterAll(() => server.close());

  const ask = (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    who: Person = rep,
  ) => server.ask(method, `/api/customers/${path}`, { as: who.as, headers, ...(body === undefined ? {} : { body }) });

  describe('written down', () => {
    it('keeps what was said, who had it and what was promised in it', async () => {
      const customer = await aCustomer(server);
      const promises = [{ what: 'new labels', dueOn: '2026-11-27' }];
      const { status, body } = await ask('POST', `${customer}/interactions`, { ...aCall, promises });
      expect(status, JSON.stringify(body)).toBe(201);
      expect(body).toMatchObject({ by: 'Rui', said: 'She is planning the garden.', version: 1, direction: 'outgoing' });
      const owed = await server.ask('GET', `/api/promises?customer=${customer}`, { as: rep.as });
      expect(owed.body.items).toMatchObject([
        { what: 'new labels', words: 'due Friday, in 3 days', who: { name: 'Rui' } },
      ]);
    });

    it('writes nothing twice when it is sent a second time', async () => {
      const customer = await aCustomer(server);
      const id = '0197aaaa-0000-7000-8000-0000000000a1';
      const promises = [{ what: 'a call back', dueOn: '2026-11-27' }];
      const write = () => ask('POST', `${customer}/interactions`, { ...aCall, id, promises });
      expect([(await write()).status, (await write()).status]).toEqual([201, 201]);
      const { body } = await ask('GET', `${customer}/interactions?total=true`);
      expect(body).toMatchObject({ total: 1, items: [{ id }] });
      expect(
        (await server.ask('GET', `/api/promises?customer=${customer}&total=true`, { as: rep.as })).body.total,
      ).toBe(1);
      const elsewhere = await aCustomer(server, { called: 'Frank Harris' });
      expect((await ask('POST', `${elsewhere}/interactions`, { ...aCall, id })).status).toBe(404);
    });

    it('counts from when it happened, not from when it was typed; never from the future', async () => {
      const customer = await aCustomer(server);
      await ask('POST', `${customer}/interactions`, { ...aCall, said: 'later' });
      await ask('POST', `${customer}/interactions`, {
        ...aCall,
        said: 'earlier',
        happenedAt: '2026-11-01T10:00:00.000Z',
      });
      const { body } = await ask('GET', `${customer}/interactions`);
      expect(body.items.map((one: { said: string }) => one.said)).toEqual(['later', 'earlier']);
      const future = await ask('POST', `${customer}/interactions`, {
        ...aCall,
        happenedAt: '2026-12-01T10:00:00.000Z',
      });
      expect({ status: future.status, code: future.body.code }).toEqual({ status: 422, code: 'not-yet' });
    });

    it('keeps nothing of a contact whose promise cannot be', async () => {
      const customer = await aCustomer(server);
      const promises = [{ what: 'too late', dueOn: '2026-11-20' }];
      const answer = await ask('POST', `${customer}/interactions`, { ...aCall, promises });
      expect(answer.body.code).toBe('due-in-the-past');
      expect((await ask('GET', `${customer}/interactions?total=true`)).body.total).toBe(0);
    });

    it('goes page by page, newest first, stable where moments tie', async () => {
      const customer = await aCustomer(server);
      for (const at of ['03', '01', '02', '02', '02'])
        await ask('POST', `${customer}/interactions`, { ...aCall, happenedAt: `2026-11-${at}T10:00:00.000Z` });
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await ask('GET', `${customer}/interactions?limit=2${cursor && `&cursor=${cursor}`}`);
        seen.push(...body.items.map((one: { happenedAt: string }) => one.happenedAt.slice(8, 10)));
        cursor = body.nextCursor ?? '';
      } while (cursor !== '');
      expect(seen).toEqual(['03', '02', '02', '02', '01']);
      expect((await ask('GET', `${customer}/interactions?cursor=rubbish`)).status).toBe(400);
    });
  });

  describe('changed', () => {
    it('is refused when somebody was faster, and both are told', async () => {
      const customer = await aCustomer(server);
      const { body, headers } = await ask('POST', `${customer}/interactions`, aCall);
      const seen = { 'if-match': String(headers.etag) };
      expect((await ask('PATCH', `${customer}/interactions/${body.id}`, { mood: 'bad' }, seen, other)).status).toBe(
        200,
      );
      const late = await ask('PATCH', `${customer}/interactions/${body.id}`, { said: 'mine' }, seen);
      expect({ status: late.status, code: late.body.code }).toEqual({ status: 412, code: 'changed-meanwhile' });
    });

    it('no longer counts as confirmed when our words change', async () => {
      const customer = await aCustomer(server);
      const { body } = await ask('POST', `${customer}/interactions`, {
        ...aCall,
        paraphrase: 'The box was open.',
        confirmed: true,
      });
      expect(body.confirmed).toBe(true);
      const changed = await ask('PATCH', `${customer}/interactions/${body.id}`, { paraphrase: 'The box was torn.' });
      expect(changed.body.confirmed).toBe(false);
      const nothing = await ask('POST', `${customer}/interactions`, { ...aCall, confirmed: true });
      expect(nothing.body.errors[0].path).toBe('confirmed');
    });

    it('is taken off, and put back as it was', async () => {
      const customer = await aCustomer(server);
      const { body } = await ask('POST', `${customer}/interactions`, aCall);
      expect((await ask('DELETE', `${customer}/interactions/${body.id}`)).status).toBe(204);
      expect((await ask('GET', `${customer}/interactions`)).body.items).toEqual([]);
      expect((await ask('POST', `${customer}/interactions/${body.id}/restore`)).body).toEqual(body);
    });
  });

  describe('half typed', () => {
    const typed = (said: string) => ({ said });
    it('is kept as it is typed, for whoever types it alone, and ends with the contact', async () => {
      const customer = await aCustomer(server);
      const first = await ask('PUT', `${customer}/contact-draft`, { after: 0, text: typed('She says the lab') });
      expect(first.body).toMatchObject({ revision: 1, text: { said: 'She says the lab', channel: 'call' } });
      expect((await ask('GET', `${customer}/contact-draft`, undefined, {}, other)).body).toEqual({ draft: null });
      await ask('POST', `${customer}/interactions`, aCall);
      expect((await ask('GET', `${customer}/contact-draft`)).body).toEqual({ draft: null });
    });

    it('loses nothing to a second window: the slower one is told', async () => {
      const customer = await aCustomer(server);
      await ask('PUT', `${customer}/contact-draft`, { after: 0, text: typed('from the shop') });
      const second = await ask('PUT', `${customer}/contact-draft`, { after: 0, text: typed('from the van') });
      expect({ status: second.status, code: second.body.code }).toEqual({ status: 409, code: 'typed-elsewhere' });
      expect((await ask('GET', `${customer}/contact-draft`)).body.draft.text.said).toBe('from the shop');
    });
  });

  it('refuses what it cannot keep, with the path of the field', async () => {
    const customer = await aCustomer(server);
    const refused = async (body: object) => {
      const answer = await ask('POST', `${customer}/interactions`, body);
      return [answer.status, answer.body.errors?.[0]?.path];
    };
    expect(await refused({ ...aCall, said: 'word '.repeat(20_000) })).toEqual([400, 'said']);
    expect(await refused({ ...aCall, channel: 'pigeon' })).toEqual([400, 'channel']);
    expect(await refused({ ...aCall, score: 3 })).toEqual([400, 'score']);
    expect(await refused({ ...aCall, said: 'a\u0000b' })).toEqual([400, 'said']);
    expect(await refused({ ...aCall, complaintId: nobody })).toEqual([404, undefined]);
    expect((await ask('POST', `${nobody}/interactions`, aCall)).status).toBe(404);
    const html = await ask('POST', `${customer}/interactions`, { ...aCall, said: '<b>مرحبا</b> 🙂' });
    expect(html.body.said).toBe('<b>مرحبا</b> 🙂');
  });
});
