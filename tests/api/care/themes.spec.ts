import { onBothDatabases } from '@regulars/shared/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, aToken, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('what customers speak of', (kind) => {
  let server: TestServer;
  let owner: Person;
  let manager: Person;
  /** A rep's program: sessions end when a story jumps half a year, its token does not. */
  let rep: { as: { token: string } };

  beforeEach(async () => {
    server = await startServer(kind, { now: '2026-11-24T09:00:00Z' });
    owner = await anOwner(server);
    manager = await aColleague(server, 'manager', 'Mia');
    rep = { as: await aToken(server, await aColleague(server, 'rep', 'Rui'), 'write') };
  });
  afterEach(() => server.close());

  type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  const ask = (method: Method, path: string, body?: unknown, who: Pick<Person, 'as'> | typeof rep = rep) =>
    server.ask(method, `/api/${path}`, { as: who.as, ...(body === undefined ? {} : { body }) });
  const did = async (method: Method, path: string, body?: unknown, who: Pick<Person, 'as'> | typeof rep = rep) => {
    const answer = await ask(method, path, body, who);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body;
  };
  const aTheme = (name: string, ...words: string[]) => did('POST', 'themes', { name, words }, manager);
  const said = async (words: string | null, answer = 'bad', customer?: string) => {
    const of = customer ?? (await aCustomer(server, { called: 'Helena Holý' }));
    return did('POST', `customers/${of}/feedback`, { words, answer });
  };
  const wrong = async (what: string, customer?: string) =>
    did('POST', `customers/${customer ?? (await aCustomer(server))}/complaints`, { said: what });
  const unsorted = async () => (await did('GET', 'themes/unsorted')).items;
  const months = async (id: string) => (await did('GET', `themes/${id}`)).months;
  const names = (those: { name: string }[]) => those.map(({ name }) => name);

  describe('the themes of the house', () => {
    it('are made, renamed, removed and put back by whoever manages, and read by all', async () => {
      const { id } = await aTheme('Waiting time', 'wait', 'too long', 'WAIT');
      await aTheme('Parking');
      const { items } = await did('GET', 'themes');
      expect(items).toMatchObject([
        { name: 'Parking', words: [] },
        { name: 'Waiting time', words: ['WAIT', 'too long'] },
      ]);
      expect(items[0].months.map(({ month }: { month: string }) => month)).toEqual(
        ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'], // prettier-ignore
      );
      expect(await did('PATCH', `themes/${id}`, { name: 'Waiting' }, owner)).toMatchObject({
        words: ['WAIT', 'too long'],
      });
      expect((await ask('DELETE', `themes/${id}`, undefined, manager)).status).toBe(204);
      expect(names((await did('GET', 'themes')).items)).toEqual(['Parking']);
      for (const [method, path] of [
        ['GET', ''],
        ['PATCH', ''],
        ['DELETE', ''],
      ] as const) {
        expect((await ask(method, `themes/${id}${path}`, method === 'PATCH' ? {} : undefined, owner)).status).toBe(404);
      }
      expect(await did('POST', `themes/${id}/restore`, undefined, manager)).toMatchObject({ name: 'Waiting' });
    });

    it('have one name each, however it is spelled; one that is removed leaves its name free', async () => {
      const { id } = await aTheme('Café');
      const taken = { status: 409, code: 'theme-taken', errors: [{ path: 'name' }] };
      expect((await ask('POST', 'themes', { name: ' CAFE ' }, owner)).body).toMatchObject(taken);
      const { id: other } = await aTheme('Bread');
      expect((await ask('PATCH', `themes/${other}`, { name: 'cafe' }, owner)).body).toMatchObject(taken);
      await did('PATCH', `themes/${id}`, { name: 'Cafe' }, owner);
      await did('DELETE', `themes/${id}`, undefined, owner);
      await did('PATCH', `themes/${other}`, { name: 'café' }, owner);
      expect((await ask('POST', `themes/${id}/restore`, undefined, owner)).body).toMatchObject(taken);
    });

    it('turn away empty names and words, too many words, and fields they do not know', async () => {
      const many = Array.from({ length: 51 }, (_, at) => `word${at}`);
      for (const odd of [
        {}, { name: '  ' }, { name: '!?' }, { name: 'x'.repeat(61) }, { name: 7 }, { name: 'a\nb' }, { name: 'Noise', words: [''] },
        { name: 'Noise', words: ['…'] }, { name: 'Noise', words: many }, { name: 'Noise', words: 'loud' }, { name: 'Noise', colour: 'red' },
      ]) {
        expect((await ask('POST', 'themes', odd, owner)).status, JSON.stringify(odd)).toBe(400);
      } // prettier-ignore
      const { id } = await aTheme('Noise', ...many.slice(1));
      for (const odd of [{ name: '' }, { words: many }, { months: [] }]) {
        expect((await ask('PATCH', `themes/${id}`, odd, owner)).status).toBe(400);
      }
      for (const query of ['month=2026-13', 'month=November', 'cursor=x', 'q=loud', 'limit=0']) {
        expect((await ask('GET', `themes/${id}?${query}`)).status, query).toBe(400);
      }
      expect((await ask('GET', 'themes/x')).status).toBe(400);
    });
  });

  describe('what something is about', () => {
    it('is suggested by its words, and said by a person', async () => {
      const parking = await aTheme('Parking', 'park', 'car');
      await aTheme('Noise', 'loud');
      const one = await said('Nowhere to PARK, and so loud.');
      expect(one).toMatchObject({ themes: [], suggested: [{ name: 'Noise' }, { name: 'Parking' }] });
      expect(await unsorted()).toMatchObject([{ kind: 'feedback', id: one.id, words: one.words }]);
      const place = `feedback/${one.id}/themes/${parking.id}`;
      const after = { themes: [{ id: parking.id, name: 'Parking' }], suggested: [{ name: 'Noise' }] };
      expect(await did('PUT', place, {})).toMatchObject(after);
      expect(await did('PUT', place, { fits: true })).toMatchObject(after);
      expect((await did('GET', 'feedback')).items[0]).toMatchObject(after);
      expect(await unsorted()).toEqual([]);
      expect(await did('DELETE', place)).toMatchObject({
        themes: [],
        suggested: [{ name: 'Noise' }, { name: 'Parking' }],
      });
      expect(await unsorted()).toHaveLength(1);
    });

    it('is not suggested again where it does not fit, until that is taken back', async () => {
      const { id } = await aTheme('Parking', 'park');
      const one = await wrong('The park was closed.');
      const place = `complaints/${one.id}/themes/${id}`;
      expect(one).toMatchObject({ themes: [], suggested: [{ id }] });
      expect(await did('PUT', place, { fits: false })).toEqual({ themes: [], suggested: [] });
      expect(await unsorted()).toEqual([]);
      expect(await months(id)).toMatchObject([{}, {}, {}, {}, {}, { bad: 0 }]);
      await did('DELETE', place);
      expect(await unsorted()).toMatchObject([{ kind: 'complaint', answer: 'bad', words: 'The park was closed.' }]);
    });

    it('may be anything, whatever its words say; a theme that is removed is off it, and back with it', async () => {
      const { id } = await aTheme('Parking');
      const one = await said(null, 'good');
      await did('PUT', `feedback/${one.id}/themes/${id}`, {});
      await did('DELETE', `themes/${id}`, undefined, owner);
      expect((await did('GET', 'feedback')).items[0].themes).toEqual([]);
      await did('POST', `themes/${id}/restore`, undefined, owner);
      expect((await did('GET', 'feedback')).items[0].themes).toMatchObject([{ id }]);
    });

    it('turns away what is not here, and fields it does not know', async () => {
      const { id } = await aTheme('Parking');
      const one = await said('Park!');
      const nobody = '00000000-0000-7000-8000-000000000000';
      for (const place of [`feedback/${nobody}/themes/${id}`, `feedback/${one.id}/themes/${nobody}`, `complaints/${one.id}/themes/${id}`]) {
        expect((await ask('PUT', place, {})).status, place).toBe(404);
      } // prettier-ignore
      expect((await ask('PUT', `feedback/${one.id}/themes/${id}`, { fit: true })).status).toBe(400);
      await did('DELETE', `feedback/${one.id}`);
      expect((await ask('PUT', `feedback/${one.id}/themes/${id}`, {})).status).toBe(404);
      expect((await ask('DELETE', `feedback/${one.id}/themes/${id}`)).status).toBe(404);
    });
  });

  describe('how often', () => {
    it('is counted by month where the shop is, good and bad, with a complaint among the bad', async () => {
      const { id } = await aTheme('Parking', 'park');
      const put = async (one: { id: string }, what = 'feedback') => did('PUT', `${what}/${one.id}/themes/${id}`, {});
      const customer = await aCustomer(server, { called: 'Astrid Gruber' });
      await put(await said('Park!', 'bad', customer));
      await put(await said('We could park.', 'good'));
      await put(await wrong('No park.', customer), 'complaints');
      const off = await said('Park.', 'ok');
      await put(off);
      await did('DELETE', `feedback/${off.id}`);
      // Half past midnight in Lisbon on 1 July is still June in UTC.
      server.clock.move({ hours: 24 * 218 + 14, minutes: 30 });
      await put(await said('Still nowhere to park.'));
      expect(server.clock.now().toString()).toBe('2027-06-30T23:30:00Z');
      expect(await months(id)).toEqual([
        { month: '2027-02', good: 0, ok: 0, bad: 0 },
        { month: '2027-03', good: 0, ok: 0, bad: 0 },
        { month: '2027-04', good: 0, ok: 0, bad: 0 },
        { month: '2027-05', good: 0, ok: 0, bad: 0 },
        { month: '2027-06', good: 0, ok: 0, bad: 0 },
        { month: '2027-07', good: 0, ok: 0, bad: 1 },
      ]);
      const november = await did('GET', `themes/${id}?month=2026-11&total=true`);
      expect(november).toMatchObject({ name: 'Parking', total: 3, nextCursor: null });
      expect(november.items).toHaveLength(3);
      expect(november.items.map((one: { customer: { name: string } }) => one.customer.name).toSorted()).toEqual(
        ['Astrid Gruber', 'Astrid Gruber', 'Helena Holý'], // prettier-ignore
      );
      expect((await did('GET', `themes/${id}?month=2027-07`)).items).toHaveLength(1);
      expect((await did('GET', `themes/${id}?month=2027-06`)).items).toEqual([]);
    });

    it('goes on page by page, nobody twice and nobody left out', async () => {
      const { id } = await aTheme('Parking');
      for (let at = 0; at < 5; at += 1) {
        const one = at % 2 === 0 ? await said(`${at}`) : await wrong(`${at}`);
        await did('PUT', `${at % 2 === 0 ? 'feedback' : 'complaints'}/${one.id}/themes/${id}`, {});
        server.clock.move({ minutes: at % 3 });
      }
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: { items: { words: string }[]; nextCursor: string | null } = await did(
          'GET',
          `themes/${id}?limit=2${cursor}`,
        );
        seen.push(...page.items.map(({ words }) => words));
        cursor = page.nextCursor === null ? null : `&cursor=${page.nextCursor}`;
      }
      expect(seen.toSorted()).toEqual(['0', '1', '2', '3', '4']);
    });

    it('forgets a customer who is erased', async () => {
      const { id } = await aTheme('Parking');
      const customer = await aCustomer(server);
      const feedback = await said('Park!', 'bad', customer);
      const complaint = await wrong('No park.', customer);
      await did('PUT', `feedback/${feedback.id}/themes/${id}`, {});
      await did('PUT', `complaints/${complaint.id}/themes/${id}`, {});
      await did('POST', `customers/${customer}/erase`, undefined, owner);
      expect((await did('GET', `themes/${id}`)).items).toEqual([]);
      for (const table of ['feedback_theme', 'complaint_theme']) {
        expect((await server.database.reader.row<{ n: number }>(`SELECT COUNT(*) AS "n" FROM ${table}`))?.n).toBe(0);
      }
    });
  });
});
