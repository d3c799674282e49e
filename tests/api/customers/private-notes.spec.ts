import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aColleague, anOwner, aToken, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const unknown = '0197aaaa-0000-7000-8000-000000000000';
const words = 'Zwetschgen for her mother. Ask about the plums.';

onBothDatabases('a note that its author keeps to themselves', (kind) => {
  let server: TestServer;
  let ana: Person;
  let mona: Person;
  let rita: Person;
  let rui: Person;
  let customer: string;
  let note: string;
  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-05-03T10:00:00Z' });
    ana = await anOwner(server);
    mona = await aColleague(server, 'manager', 'Mona');
    rita = await aColleague(server, 'rep', 'Rita');
    rui = await aColleague(server, 'rep', 'Rui');
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    const body = { name: { given: 'Helena', family: 'Ameixa' } };
    customer = `/api/customers/${(await server.ask('POST', '/api/customers', { as: ana.as, body })).body.id}`;
    note = `${customer}/notes/${(await ask(rita, 'POST', `${customer}/notes`, { text: words, private: true })).body.id}`;
  });

  const ask = (
    who: Pick<Person, 'as'> | { as: { token: string } },
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ) => server.ask(method, path, { as: who.as, headers, ...(body ? { body } : {}) });
  const others = (): Person[] => [rui, mona, ana];
  /** Where somebody comes upon it, by name. */
  const places = async (who: Person): Promise<string[]> => {
    const looks = {
      notes: `${customer}/notes?total=true`,
      timeline: `${customer}/timeline`,
      brief: `${customer}/brief`,
      'the brief at the counter': `${customer}/brief?for=visit`,
      record: customer,
      search: '/api/customers/search?q=zwetsch',
      'search by name and word': '/api/customers/search?q=ameixa%20plums',
      list: '/api/customers?q=zwetschgen&total=true',
      export: '/api/customers/export?q=zwetschgen',
      audit: '/api/audit',
    };
    const found: string[] = [];
    for (const [place, path] of Object.entries(looks)) {
      const { raw, body } = await ask(who, 'GET', path);
      const told = /zwetsch|plums|mother/i.test(raw.payload);
      const counted = (body.total ?? 0) > 0 || (path.includes('q=') && raw.payload.includes('Ameixa'));
      if (told || counted) found.push(place);
    }
    return found;
  };

  it('is found by its author wherever notes are', async () => {
    expect(await places(rita)).toEqual([
      'notes',
      'timeline',
      'brief',
      'the brief at the counter',
      'search',
      'search by name and word',
      'list',
    ]);
    const [hit] = (await ask(rita, 'GET', '/api/customers/search?q=zwetsch')).body.items;
    expect(hit.match.field).toBe('note');
    const brief = (await ask(rita, 'GET', `${customer}/brief`)).body.lines;
    expect(brief.map((line: { source: string }) => line.source)).toContain('only you see this, today');
    const [entry] = (await ask(rita, 'GET', `${customer}/timeline`)).body.items;
    expect(entry).toMatchObject({ kind: 'note', private: true, own: true, version: 1 });
  });

  it('is nowhere for another rep, a manager or the owner: not in lists, search, brief, timeline, files or trail', async () => {
    for (const who of others()) expect(await places(who)).toEqual([]);
    await ask(rita, 'PATCH', note, { pinned: true });
    for (const who of others()) expect(await places(who)).toEqual([]);
  });

  it('answers everybody else as an id that nobody knows', async () => {
    await ask(rita, 'POST', `${customer}/notes`, { text: 'for all of us' });
    const answers = async (who: Person, id: string) => {
      const all = [
        await ask(who, 'GET', id),
        await ask(who, 'PATCH', id, { text: 'mine now' }),
        await ask(who, 'PATCH', id, { text: 'mine now' }, { 'if-match': '"7"' }),
        await ask(who, 'PATCH', id, { pinned: true }),
        await ask(who, 'PATCH', id, { private: false }),
        await ask(who, 'DELETE', id),
        await ask(who, 'POST', `${id}/restore`, {}),
      ];
      return all.map(({ status, body }) => ({ status, code: body.code, detail: body.detail }));
    };
    for (const who of others()) {
      const known = await answers(who, note);
      expect(known.every(({ status }) => status === 404)).toBe(true);
      expect(known).toEqual(await answers(who, `${customer}/notes/${unknown}`));
    }
    const program = { as: await aToken(server, ana, 'write') };
    expect((await ask(program, 'GET', note)).status).toBe(404);
    expect((await ask(rita, 'GET', note)).body).toMatchObject({
      text: words,
      pinned: false,
      private: true,
      version: 1,
    });
  });

  it('is put back by its author alone, and stays theirs', async () => {
    expect((await ask(rita, 'DELETE', note)).status).toBe(204);
    for (const who of others()) expect((await ask(who, 'POST', `${note}/restore`, {})).status).toBe(404);
    expect((await ask(rita, 'POST', `${note}/restore`, {})).body).toMatchObject({ text: words, private: true });
    for (const who of others()) expect(await places(who)).toEqual([]);
  });

  it('can be told to all, and taken back, by who wrote it', async () => {
    expect((await ask(rita, 'PATCH', note, { private: false })).body).toMatchObject({ private: false, own: true });
    expect(await places(rui)).toEqual(expect.arrayContaining(['notes', 'timeline', 'brief', 'search', 'list']));
    const refused = await ask(mona, 'PATCH', note, { private: true });
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect((await ask(rui, 'GET', note)).body).toMatchObject({ private: false, own: false });
    await ask(rita, 'PATCH', note, { private: true });
    for (const who of others()) expect(await places(who)).toEqual([]);
  });

  it('stays private when its author’s account is closed', async () => {
    const gone = await aColleague(server, 'rep', `Left ${customer.slice(-6)}`);
    const { id } = (await ask(gone, 'POST', `${customer}/notes`, { text: words, private: true })).body;
    const closed = await ask(ana, 'PATCH', `/api/users/${gone.id}`, { active: false });
    expect(closed.status).toBe(200);
    for (const who of others()) {
      expect(await places(who)).toEqual([]);
      expect((await ask(who, 'GET', `${customer}/notes/${id}`)).status).toBe(404);
    }
  });

  it('goes with a customer who is erased, whether it stands or was taken off', async () => {
    const { id } = (await ask(rita, 'POST', `${customer}/notes`, { text: words, private: true })).body;
    await ask(rita, 'DELETE', `${customer}/notes/${id}`);
    expect((await ask(ana, 'POST', `${customer}/erase`)).status).toBe(204);
    const whose = [customer.split('/').at(-1) ?? ''];
    for (const table of ['note', 'removed_thing', kind === 'sqlite' ? 'customer_search_key' : 'customer_search']) {
      expect(await server.database.reader.rows(`SELECT 1 FROM ${table} WHERE customer_id = ?`, whose)).toEqual([]);
    }
    expect((await ask(rita, 'GET', '/api/customers/search?q=ameixa%20plums')).body.items).not.toContainEqual(
      expect.objectContaining({ id: whose[0] }),
    );
  });

  it('is not searched in somebody else’s name, whatever is typed', async () => {
    const typed = [`¦${rita.id.replaceAll('-', '')}¦zwetschgen`, `${rita.id} zwetschgen`, `${rita.id.replaceAll('-', '')}zwetschgen`]; // prettier-ignore
    for (const q of typed) {
      const { body } = await ask(rui, 'GET', `/api/customers/search?q=${encodeURIComponent(q)}`);
      expect(body.items).toEqual([]);
    }
  });

  it('comes back as it was if it was taken off before notes could be private', async () => {
    const { body } = await ask(rui, 'POST', `${customer}/notes`, { text: 'from before' });
    await ask(rui, 'DELETE', `${customer}/notes/${body.id}`);
    await server.database.units.write(async (tx) => {
      const row = await tx.row<{ thing: string }>('SELECT thing FROM removed_thing WHERE id = ?', [body.id]);
      const before = JSON.stringify(JSON.parse(row?.thing ?? '{}'), (key, value) =>
        key === 'private' || key === 'version' ? undefined : value,
      );
      await tx.run('UPDATE removed_thing SET thing = ? WHERE id = ?', [before, body.id]);
    });
    expect((await ask(rita, 'POST', `${customer}/notes/${body.id}/restore`, {})).body).toMatchObject({
      text: 'from before',
      private: false,
    });
  });
});

onBothDatabases('a note that two write in', (kind) => {
  let server: TestServer;
  let rita: Person;
  let rui: Person;
  let notes: string;
  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-05-03T10:00:00Z' });
    const ana = await anOwner(server);
    rita = await aColleague(server, 'rep', 'Rita');
    rui = await aColleague(server, 'rep', 'Rui');
    const body = { name: { given: 'Helena' } };
    notes = `/api/customers/${(await server.ask('POST', '/api/customers', { as: ana.as, body })).body.id}/notes`;
  });
  afterAll(() => server.close());

  const change = (who: Person, id: string, body: object, tag?: string) =>
    server.ask('PATCH', `${notes}/${id}`, { as: who.as, body, headers: tag === undefined ? {} : { 'if-match': tag } });

  describe('by its ETag', () => {
    it('is refused to who saw it before a colleague was faster, and both versions can be read', async () => {
      const written = await server.ask('POST', notes, { as: rita.as, body: { text: 'one' } });
      const read = await server.ask('GET', `${notes}/${written.body.id}`, { as: rui.as });
      const tag = String(written.headers.etag);
      expect([tag, read.headers.etag]).toEqual(['"1"', '"1"']);
      const first = await change(rui, written.body.id, { text: 'two' }, tag);
      expect([first.status, first.headers.etag, first.body.version]).toEqual([200, '"2"', 2]);
      const late = await change(rita, written.body.id, { text: 'three' }, tag);
      expect([late.status, late.body.code]).toEqual([412, 'changed-meanwhile']);
      const now = await server.ask('GET', `${notes}/${written.body.id}`, { as: rita.as });
      expect(now.body).toMatchObject({ text: 'two', version: 2 });
      expect((await change(rita, written.body.id, { text: 'three' }, String(now.headers.etag))).status).toBe(200);
    });

    it('may be overwritten by who does not ask, or says any version will do', async () => {
      const { body } = await server.ask('POST', notes, { as: rita.as, body: { text: 'one' } });
      expect((await change(rui, body.id, { text: 'two' })).status).toBe(200);
      expect((await change(rita, body.id, { text: 'three' }, '*')).body).toMatchObject({ text: 'three', version: 3 });
    });

    it('stays the same version where nothing changed', async () => {
      const { body } = await server.ask('POST', notes, { as: rita.as, body: { text: 'one' } });
      expect((await change(rita, body.id, { text: 'one', pinned: false })).headers.etag).toBe('"1"');
    });
  });
});
