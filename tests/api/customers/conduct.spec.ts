import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const given = {
  what: 'Threw a box of Quittenbrand at the counter.',
  follows: 'Only two of us together',
  why: 'Rita was hit by a bottle.',
  until: '2026-06-01',
};

onBothDatabases('conduct', (kind) => {
  let server: TestServer;
  let ana: Person;
  let mona: Person;
  let rita: Person;
  let id: string;
  let url: string;
  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-03-28T10:00:00Z' });
    ana = await anOwner(server);
    mona = await aColleague(server, 'manager', 'Mona');
    rita = await aColleague(server, 'rep', 'Rita');
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.clock.set('2026-03-28T10:00:00Z');
    id = await aCustomer(server, { called: 'Helena Ameixa' });
    url = `/api/customers/${id}/conduct`;
  });

  const ask = (
    who: Person,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path = url,
    body?: object,
    headers: Record<string, string> = {},
  ) => server.ask(method, path, { as: who.as, headers, ...(body ? { body } : {}) });
  const set = (who: Person, change: object = {}, headers: Record<string, string> = {}) =>
    ask(who, 'PUT', url, { ...given, ...change }, headers);
  const briefLine = async (who: Person) => {
    const { lines } = (await ask(who, 'GET', `/api/customers/${id}/brief`)).body;
    return lines.find((line: { icon: string }) => line.icon === 'conduct');
  };

  it('is set by a manager with what happened, what follows, why and until when, and read by everybody', async () => {
    const answer = await set(mona);
    expect([answer.status, answer.headers.etag]).toEqual([200, '"1"']);
    expect(answer.body).toMatchObject({ ...given, by: 'Mona', setOn: '2026-03-28', changedBy: null, endedAt: null });
    expect((await ask(rita, 'GET')).body).toEqual({ current: answer.body, past: null });
    expect((await ask(ana, 'GET')).body).toEqual({ current: answer.body, past: [] });
    expect(await briefLine(rita)).toMatchObject({
      text: 'Only two of us together. What happened: Threw a box of Quittenbrand at the counter.',
      source: 'set by Mona today, until 1 June',
      essential: true,
      link: { kind: 'conduct', id: answer.body.id },
    });
  });

  it('is not for a rep to set, change or end', async () => {
    expect((await set(rita)).status).toBe(403);
    await set(mona);
    expect((await set(rita)).status).toBe(403);
    expect((await ask(rita, 'DELETE')).status).toBe(403);
    expect((await ask(rita, 'POST', `${url}/restore`, {})).status).toBe(403);
  });

  it('stands in the brief right after what they complain of', async () => {
    await set(mona);
    await ask(rita, 'POST', `/api/customers/${id}/complaints`, { said: 'The box was torn.' });
    const { lines } = (await ask(rita, 'GET', `/api/customers/${id}/brief`)).body;
    expect(lines.slice(0, 2).map((line: { icon: string }) => line.icon)).toEqual(['complaint', 'conduct']);
  });

  describe('its end', () => {
    it('comes by itself after the last day, in the shop’s days', async () => {
      const until = '2026-03-30'; // when Lisbon has its summer time
      await set(mona, { until });
      server.clock.set('2026-03-30T22:30:00Z');
      expect((await ask(rita, 'GET')).body.current).toMatchObject({ follows: given.follows });
      server.clock.set('2026-03-30T23:30:00Z');
      expect((await ask(rita, 'GET')).body).toEqual({ current: null, past: null });
      expect(await briefLine(rita)).toBeUndefined();
      expect((await ask(mona, 'GET')).body.past).toMatchObject([{ ...given, until, by: 'Mona', endedAt: null }]);
      expect((await ask(mona, 'DELETE')).status).toBe(404);
    });

    it('can be brought forward and taken back, and stays readable for managers', async () => {
      await set(mona);
      expect((await ask(ana, 'DELETE')).status).toBe(204);
      expect((await ask(rita, 'GET')).body).toEqual({ current: null, past: null });
      expect((await ask(mona, 'GET')).body.past).toMatchObject([{ ...given, endedBy: 'Ana Silva' }]);
      expect((await ask(ana, 'DELETE')).status).toBe(404);
      const back = await ask(ana, 'POST', `${url}/restore`, {});
      expect([back.status, back.body.endedAt]).toEqual([200, null]);
      expect((await ask(mona, 'GET')).body).toEqual({ current: back.body, past: [] });
      const twice = await ask(ana, 'POST', `${url}/restore`, {});
      expect([twice.status, twice.body.code]).toEqual([409, 'conduct-set']);
    });

    it.each([
      ['2026-03-27', 'conduct-past'],
      ['2027-03-29', 'conduct-too-far'],
    ])('is a day from today to a year ahead, not %s', async (until, code) => {
      const refused = await set(mona, { until });
      expect([refused.status, refused.body.code, refused.body.errors[0].path]).toEqual([422, code, 'until']);
      expect((await ask(mona, 'GET')).body).toEqual({ current: null, past: [] });
      expect((await set(mona, { until: '2027-03-28' })).status).toBe(200);
    });

    it('must be said', async () => {
      const { what, follows, why } = given;
      const refused = await ask(mona, 'PUT', url, { what, follows, why });
      expect([refused.status, refused.body.errors[0].path]).toEqual([400, 'until']);
    });
  });

  describe('changed', () => {
    it('keeps who set it and when, and says who changed it', async () => {
      await set(mona);
      server.clock.move({ hours: 48 });
      const { body } = await set(ana, { follows: 'By appointment' });
      expect(body).toMatchObject({
        follows: 'By appointment',
        by: 'Mona',
        setOn: '2026-03-28',
        changedBy: 'Ana Silva',
      });
      expect((await ask(mona, 'GET')).body.past).toEqual([]);
    });

    it('is refused to who saw another version, whether of this one or of one before', async () => {
      const nothing = String((await ask(mona, 'GET')).headers.etag);
      expect(nothing).toBe('"0"');
      const first = await set(mona, {}, { 'if-match': nothing });
      expect(first.status).toBe(200);
      const late = await set(ana, { follows: 'mine' }, { 'if-match': nothing });
      expect([late.status, late.body.code]).toEqual([412, 'changed-meanwhile']);
      await ask(ana, 'DELETE');
      await set(ana, { follows: 'another' });
      const stale = await set(mona, { follows: 'mine' }, { 'if-match': String(first.headers.etag) });
      expect(stale.status).toBe(412);
      expect((await ask(mona, 'GET')).body.current).toMatchObject({ follows: 'another', by: 'Ana Silva' });
    });

    it('changes nothing, and says nothing on the trail, where nothing differs', async () => {
      const { body } = await set(mona);
      expect((await set(ana)).body).toEqual(body);
    });
  });

  it('is on the trail by who and when, without a word of what happened', async () => {
    await set(mona);
    await set(mona, { why: 'Anders Quittenbrand' });
    await ask(mona, 'DELETE');
    await ask(ana, 'POST', `${url}/restore`, {});
    const lines = await server.database.reader.rows<{ action: string; actorName: string; detail: string }>(
      `SELECT action, actor_name AS "actorName", detail FROM audit_entry WHERE subject = ? AND action LIKE 'conduct.%'
       ORDER BY id`,
      [`customer:${id}`],
    );
    expect(lines.map(({ action, actorName }) => `${action} ${actorName}`)).toEqual([
      'conduct.set Mona',
      'conduct.changed Mona',
      'conduct.ended Mona',
      'conduct.restored Ana Silva',
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/quittenbrand|together|2026-06-01/i);
  });

  it('is on no list, in no search, file or timeline', async () => {
    const paths = [
      '/api/customers?q=quittenbrand',
      '/api/customers?limit=200',
      '/api/customers/search?q=quittenbrand',
      '/api/customers/search?q=ameixa',
      `/api/customers/${id}`,
      `/api/customers/${id}/timeline`,
      '/api/today',
    ];
    const seen = async () => Promise.all(paths.map(async (path) => (await ask(mona, 'GET', path)).raw.payload));
    const file = async () => (await ask(mona, 'GET', '/api/customers/export')).raw.payload;
    const before = [await seen(), await file()];
    await set(mona);
    expect([await seen(), await file()]).toEqual(before);
  });

  it('goes with a customer who is erased', async () => {
    await set(mona);
    await ask(mona, 'DELETE');
    await set(mona);
    expect((await ask(ana, 'POST', `/api/customers/${id}/erase`)).status).toBe(204);
    const left = await server.database.reader.rows('SELECT id FROM conduct WHERE customer_id = ?', [id]);
    expect(left).toEqual([]);
    expect((await ask(mona, 'GET')).status).toBe(404);
    expect((await set(mona)).status).toBe(404);
  });

  describe('what the house says of it', () => {
    it('is there from the first day, and the owner’s to change', async () => {
      const rules = (await ask(rita, 'GET', '/api/care/policy')).body;
      expect(rules.conduct).toContain('what happened, not what they are');
      const changed = { ...rules, conduct: 'Stop, step back, fetch Ana.' };
      expect((await ask(mona, 'PUT', '/api/care/policy', changed)).status).toBe(403);
      expect((await ask(ana, 'PUT', '/api/care/policy', changed)).status).toBe(200);
      expect((await ask(rita, 'GET', '/api/care/policy')).body).toEqual(changed);
    });

    it('stays where a program that does not know it changes the other rules, and is there where rules are older', async () => {
      const { conduct, ...others } = (await ask(ana, 'GET', '/api/care/policy')).body;
      const { body } = await ask(ana, 'PUT', '/api/care/policy', { ...others, quietDays: 20 });
      expect([body.quietDays, body.conduct]).toEqual([20, conduct]);
      await server.database.units.write((tx) =>
        tx.run("UPDATE care_policy SET rules = ? WHERE id = 'rules'", [JSON.stringify(others)]),
      );
      expect((await ask(rita, 'GET', '/api/care/policy')).body.conduct).toContain('what happened, not what they are');
    });
  });
});
