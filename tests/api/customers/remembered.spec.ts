import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('what is remembered of a customer', (kind) => {
  let server: TestServer;
  let ana: Person;
  let rita: Person;
  let path: string;
  let other: string;
  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-05-03T10:00:00Z' });
    ana = await anOwner(server);
    rita = await aColleague(server, 'rep', 'Rita');
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    path = await newPath();
    other = await newPath();
  });

  const newPath = async (): Promise<string> => {
    const { body } = await server.ask('POST', '/api/customers', { as: ana.as, body: { name: { given: 'Helena' } } });
    return `/api/customers/${body.id}`;
  };
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', where: string, body?: object) =>
    server.ask(method, where, { as: rita.as, ...(body ? { body } : {}) });

  describe('notes', () => {
    it('are written, pinned, reworded and removed; only new words count as an edit', async () => {
      const { status, body: note } = await ask('POST', `${path}/notes`, { text: '  one\r\ntwo\tthree ' });
      expect(status).toBe(201);
      expect(note).toMatchObject({ text: 'one\ntwo\tthree', pinned: false, by: 'Rita', editedAt: null });
      server.clock.move({ minutes: 5 });
      const pinned = await ask('PATCH', `${path}/notes/${note.id}`, { pinned: true });
      expect(pinned.body).toMatchObject({ pinned: true, editedAt: null });
      const reworded = await ask('PATCH', `${path}/notes/${note.id}`, { text: 'three' });
      expect(reworded.body).toMatchObject({ text: 'three', pinned: true });
      expect(reworded.body.editedAt > note.createdAt).toBe(true);
      expect((await ask('DELETE', `${path}/notes/${note.id}`)).status).toBe(204);
      expect((await ask('GET', `${path}/notes`)).body.items).toEqual([]);
      expect((await ask('DELETE', `${path}/notes/${note.id}`)).status).toBe(404);
    });

    it('come pinned first, then newest first, page by page', async () => {
      for (const text of ['a', 'b', 'c', 'd']) {
        server.clock.move({ seconds: 1 });
        await ask('POST', `${path}/notes`, { text, pinned: text === 'b' });
      }
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await ask('GET', `${path}/notes?limit=3&total=true${cursor && `&cursor=${cursor}`}`);
        expect(body.total).toBe(4);
        seen.push(...body.items.map((note: { text: string }) => note.text));
        cursor = body.nextCursor ?? '';
      } while (cursor);
      expect(seen).toEqual(['b', 'd', 'c', 'a']);
    });

    it('belong to their customer alone', async () => {
      const { body: note } = await ask('POST', `${path}/notes`, { text: 'hers' });
      expect((await ask('PATCH', `${other}/notes/${note.id}`, { text: 'not hers' })).status).toBe(404);
      expect((await ask('DELETE', `${other}/notes/${note.id}`)).status).toBe(404);
    });

    it('refuse nothing, too much, and NUL', async () => {
      for (const text of ['', ' \n ', 'x'.repeat(10_001), 'a\u0000b']) {
        const answer = await ask('POST', `${path}/notes`, { text });
        expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'text']);
      }
    });
  });

  describe('preferences', () => {
    it('say what, how we know, and since when; needs come first', async () => {
      const like = { kind: 'interest', stance: 'like', text: 'Jazz', source: 'observed', sourceDay: '2026-04-01' };
      await ask('POST', `${path}/preferences`, like);
      const { body: need } = await ask('POST', `${path}/preferences`, {
        kind: 'allergy',
        stance: 'need',
        text: 'No nuts',
      });
      expect(need).toMatchObject({ source: 'said', sourceDay: '2026-05-03', by: 'Rita', origin: null });
      const { body } = await ask('GET', `${path}/preferences`);
      expect(body.items.map((one: { text: string }) => one.text)).toEqual(['No nuts', 'Jazz']);
      const changed = await ask('PATCH', `${path}/preferences/${need.id}`, { text: 'No nuts, no sesame' });
      expect(changed.body).toMatchObject({ kind: 'allergy', text: 'No nuts, no sesame' });
      expect((await ask('PATCH', `${other}/preferences/${need.id}`, { text: 'x' })).status).toBe(404);
      expect((await ask('DELETE', `${path}/preferences/${need.id}`)).status).toBe(204);
    });
    it('know their kinds', async () => {
      const answer = await ask('POST', `${path}/preferences`, { kind: 'mood', stance: 'love', text: 'x' });
      expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual(['kind', 'stance']);
    });
  });

  describe('important dates', () => {
    it('never give a year to a birthday that has none', async () => {
      const { body } = await ask('POST', `${path}/dates`, { kind: 'birthday', day: '--02-29' });
      expect(body).toMatchObject({ kind: 'birthday', day: '--02-29', label: null });
      const [item] = (await ask('GET', `/api/customers?q=helena&sort=nextBirthday&limit=1`)).body.items;
      expect(item.birthday).toBe('--02-29');
      const changed = await ask('PATCH', `${path}/dates/${body.id}`, { day: '1984-02-29' });
      expect(changed.body.day).toBe('1984-02-29');
      await ask('DELETE', `${path}/dates/${body.id}`);
      expect((await ask('GET', '/api/customers?birthdayWithin=366')).body.items).toEqual([]);
    });
    it('have one birthday, and any number of others by their own names', async () => {
      await ask('POST', `${path}/dates`, { kind: 'birthday', day: '1984-05-03' });
      const second = await ask('POST', `${path}/dates`, { kind: 'birthday', day: '1984-05-04' });
      expect([second.status, second.body.code]).toEqual([409, 'birthday-known']);
      const nameless = await ask('POST', `${path}/dates`, { kind: 'other', day: '--06-24' });
      expect([nameless.status, nameless.body.errors[0].path]).toEqual([400, 'label']);
      await ask('POST', `${path}/dates`, { kind: 'other', day: '--01-06', label: 'Name day' });
      await ask('POST', `${path}/dates`, { kind: 'anniversary', day: '2010-03-03' });
      const { body } = await ask('GET', `${path}/dates`);
      expect(body.items.map((one: { day: string }) => one.day)).toEqual(['1984-05-03', '--01-06', '2010-03-03']);
    });
    it.each(['1991-02-29', '--02-30', '1991-2-3', '29.02.1984', '--13-01', '0000-00-00'])('refuse %s', async (day) => {
      const answer = await ask('POST', `${path}/dates`, { kind: 'birthday', day });
      expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'day']);
    });
  });

  describe('consent', () => {
    const states = async () =>
      Object.fromEntries(
        (await ask('GET', `${path}/consents`)).body.current.map((one: { purpose: string; allowed: boolean }) => [
          one.purpose,
          one.allowed,
        ]),
      );
    it('is none unless said', async () => {
      expect(await states()).toEqual({ greetings: false, offers: false, 'check-ins': false });
    });
    it('is a record that only grows; the last word on each purpose counts', async () => {
      await ask('POST', `${path}/consents`, { basis: 'existing-customer', source: 'buys here' });
      server.clock.move({ minutes: 1 });
      await ask('POST', `${path}/consents`, { basis: 'none', purposes: ['offers'], source: 'told us' });
      expect(await states()).toEqual({ greetings: true, offers: false, 'check-ins': true });
      const { body } = await ask('GET', `${path}/consents`);
      expect(body.history.map((one: { basis: string }) => one.basis)).toEqual(['none', 'existing-customer']);
      expect((await ask('DELETE', `${path}/consents/${body.history[0].id}`)).status).toBe(404);
    });
    it('ends with the last day it was given for, in the shop', async () => {
      await ask('POST', `${path}/consents`, { basis: 'asked', until: '2026-05-04', givenOn: '2026-05-02' });
      const { body } = await ask('GET', `${path}/consents`);
      // Lisbon's summer time: 4 May ends at 23:00 UTC.
      expect(body.history[0]).toMatchObject({ until: '2026-05-04T23:00:00.000Z', givenOn: '2026-05-02' });
      server.clock.set('2026-05-04T22:59:59Z');
      expect((await states()).greetings).toBe(true);
      server.clock.set('2026-05-04T23:00:00Z');
      expect((await states()).greetings).toBe(false);
    });
    it('that came from elsewhere needs a statement', async () => {
      const answer = await ask('POST', `${path}/consents`, { basis: 'imported' });
      expect([answer.status, answer.body.errors[0].path]).toEqual([400, 'statement']);
      await ask('POST', `${path}/consents`, { basis: 'imported', statement: 'Newsletter list of 2024, double opt-in' });
      expect((await states()).offers).toBe(true);
    });
  });

  it('is written on the trail: who, when, of whom, and never what', async () => {
    await ask('POST', `${path}/notes`, { text: 'secret' });
    const subject = `customer:${path.split('/').at(-1) ?? ''}`;
    const lines = await server.database.reader.rows<{ action: string; detail: string; actor: string }>(
      'SELECT action, detail, actor_name AS "actor" FROM audit_entry WHERE subject = ? ORDER BY id',
      [subject],
    );
    expect(lines.map((line) => [line.action, line.actor])).toEqual([
      ['customer.created', 'Ana Silva'],
      ['note.added', 'Rita'],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/secret|Helena/);
  });
});
