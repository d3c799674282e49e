import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOwner, aColleague, aToken, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('a customer’s record', (kind) => {
  let server: TestServer;
  let ana: Person;
  let rep: Person;
  beforeAll(async () => {
    server = await startServer(kind);
    ana = await anOwner(server, { country: 'DE' });
    rep = await aColleague(server, 'rep', 'Rita');
  });
  afterAll(() => server.close());

  const add = async (body: object) => {
    const answer = await server.ask('POST', '/api/customers', { as: rep.as, body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };
  const trail = (id: string) =>
    server.database.reader.rows<{ action: string; detail: string | null; actor: string }>(
      'SELECT action, detail, actor_name AS "actor" FROM audit_entry WHERE subject = ? ORDER BY id',
      [`customer:${id}`],
    );

  it('needs a name and nothing else', async () => {
    const customer = await add({ name: { display: 'Frau Köhler' } });
    expect(customer).toMatchObject({
      version: 1,
      displayName: 'Frau Köhler',
      greetingName: 'Frau Köhler',
      emails: [],
      phones: [],
      tags: [],
      rep: null,
      standing: { doNotContact: false, deceased: false, moved: false },
      visitCount: 0,
      lastVisitDay: null,
      archivedAt: null,
      createdAt: '2026-11-22T09:00:00.000Z',
    });
    const read = await server.ask('GET', `/api/customers/${customer.id}`, { as: rep.as });
    expect(read.body).toEqual(customer);
    expect(read.headers.etag).toBe('"1"');
  });

  it('keeps all that can be known, each in its one form', async () => {
    const customer = await add({
      name: { given: 'Leonie', family: 'Köhler', preferred: 'Leo', sayIt: 'lay-OH-nee KUR-ler' },
      company: 'Köhler & Söhne',
      emails: [
        { address: 'LEO@Work.DE', label: 'work' },
        { address: 'leo@home.de', primary: true },
      ],
      phones: [{ number: '0171 234 4567', label: 'mobile' }, { number: '+351 21 123 4567' }],
      address: { lines: ['Lange Straße 3', 'Hinterhaus'], city: 'Stuttgart', postcode: '70174', country: 'de' },
      language: 'de',
      zone: 'Europe/Berlin',
      tags: ['VIP', 'Riesling', 'vip'],
      repId: rep.id,
      metThrough: 'Mark Philips',
      standing: { moved: true },
      reference: 'K-17',
      birthday: '--02-29',
      note: 'Is planning\nthe garden',
      consent: { basis: 'asked', purposes: ['greetings'], source: 'at the counter', wording: 'May we write?' },
    });
    expect(customer).toMatchObject({
      displayName: 'Leonie Köhler',
      greetingName: 'Leo',
      name: { given: 'Leonie', family: 'Köhler', preferred: 'Leo', sayIt: 'lay-OH-nee KUR-ler', display: null },
      emails: [
        { address: 'leo@home.de', label: null, primary: true },
        { address: 'LEO@work.de', label: 'work', primary: false },
      ],
      phones: [
        { number: '+491712344567', label: 'mobile', primary: true, written: '0171 2344567' },
        { number: '+351211234567', label: null, primary: false, written: '+351 21 123 4567' },
      ],
      address: { lines: ['Lange Straße 3', 'Hinterhaus'], city: 'Stuttgart', region: null, country: 'DE' },
      tags: [{ name: 'Riesling' }, { name: 'VIP' }],
      rep: { id: rep.id, name: 'Rita' },
      standing: { moved: true, deceased: false, doNotContact: false },
      reference: 'K-17',
    });
    const part = async (path: string) =>
      (await server.ask('GET', `/api/customers/${customer.id}/${path}`, { as: rep.as })).body;
    expect((await part('dates')).items).toMatchObject([{ kind: 'birthday', day: '--02-29' }]);
    expect((await part('notes')).items).toMatchObject([{ text: 'Is planning\nthe garden', by: 'Rita', pinned: false }]);
    const consents = await part('consents');
    expect(consents.current.map((one: { purpose: string; allowed: boolean }) => [one.purpose, one.allowed])).toEqual([
      ['greetings', true],
      ['offers', false],
      ['check-ins', false],
    ]);
    expect(consents.history).toMatchObject([{ by: 'Rita', source: 'at the counter', wording: 'May we write?' }]);
  });

  it('changes what is named and leaves the rest', async () => {
    const { id } = await add({ name: { given: 'Luís', family: 'Gonçalves' }, company: 'Embraer', tags: ['Jazz'] });
    const body = { name: { preferred: 'Lu' }, company: null, address: { city: 'São José' } };
    const changed = await server.ask('PATCH', `/api/customers/${id}`, { as: rep.as, body });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).toBe('"2"');
    expect(changed.body).toMatchObject({
      version: 2,
      name: { given: 'Luís', family: 'Gonçalves', preferred: 'Lu' },
      company: null,
      address: { city: 'São José' },
      tags: [{ name: 'Jazz' }],
    });
    const again = await server.ask('PATCH', `/api/customers/${id}`, { as: rep.as, body });
    expect(again.body.version).toBe(2);
    const lines = await trail(id);
    expect(lines.map((line) => [line.action, line.actor])).toEqual([
      ['customer.created', 'Rita'],
      ['customer.changed', 'Rita'],
    ]);
    expect(JSON.parse(lines[1]?.detail ?? '')).toEqual({ fields: ['company', 'name.preferred', 'address.city'] });
  });

  it('is never overwritten unseen by the second of two', async () => {
    const { id } = await add({ name: { given: 'Frank', family: 'Harris' } });
    const by = (as: { cookie: string }, company: string, version: number) =>
      server.ask('PATCH', `/api/customers/${id}`, { as, body: { company }, headers: { 'if-match': `"${version}"` } });
    const both = await Promise.all([by(rep.as, 'Rita’s', 1), by(ana.as, 'Ana’s', 1)]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 412]);
    const lost = both.find((answer) => answer.status === 412);
    expect(lost?.body).toMatchObject({ code: 'changed-meanwhile', status: 412 });
    expect((await by(ana.as, 'Ana’s', 2)).body.company).toBe('Ana’s');
  });

  it('is archived, and brought back as it was', async () => {
    const { id } = await add({ name: { display: 'Astrid Gruber' } });
    const away = await server.ask('POST', `/api/customers/${id}/archive`, { as: rep.as });
    expect(away.body).toMatchObject({ archivedAt: '2026-11-22T09:00:00.000Z', version: 2 });
    const names = async (query: string) =>
      (await server.ask('GET', `/api/customers?limit=200&${query}`, { as: rep.as })).body.items.map(
        (item: { displayName: string }) => item.displayName,
      );
    expect(await names('')).not.toContain('Astrid Gruber');
    expect(await names('archived=true')).toEqual(['Astrid Gruber']);
    const found = await server.ask('GET', '/api/customers/search?q=astrid', { as: rep.as });
    expect(found.body.items).toEqual([]);
    const back = await server.ask('POST', `/api/customers/${id}/restore`, { as: rep.as });
    expect(back.body).toMatchObject({ archivedAt: null, displayName: 'Astrid Gruber' });
    expect(await names('')).toContain('Astrid Gruber');
    expect((await trail(id)).map((line) => line.action)).toEqual([
      'customer.created',
      'customer.archived',
      'customer.restored',
    ]);
  });

  it('makes one tag of two spellings, and offers them with their number', async () => {
    await add({ name: { display: 'One' }, tags: ['Stammgast'] });
    await add({ name: { display: 'Two' }, tags: ['STAMMGAST'] });
    const { body } = await server.ask('GET', '/api/tags', { as: rep.as });
    const tag = body.items.find((one: { name: string }) => one.name === 'Stammgast');
    expect(tag).toMatchObject({ customers: 2 });
    const taken = await server.ask('POST', '/api/tags', { as: rep.as, body: { name: 'stammgast' } });
    expect([taken.status, taken.body.code]).toEqual([409, 'tag-taken']);
    const renamed = await server.ask('PATCH', `/api/tags/${tag.id}`, { as: ana.as, body: { name: 'Regular' } });
    expect(renamed.body).toEqual({ id: tag.id, name: 'Regular' });
    expect((await server.ask('PATCH', `/api/tags/${tag.id}`, { as: rep.as, body: { name: 'No' } })).status).toBe(403);
    expect((await server.ask('DELETE', `/api/tags/${tag.id}`, { as: ana.as })).status).toBe(204);
    const { body: list } = await server.ask('GET', '/api/customers?q=One', { as: rep.as });
    expect(list.items[0].tags).toEqual([]);
  });

  it('is not there for a guessed id, for anybody', async () => {
    const id = '0198aaaa-0000-7000-8000-000000000000';
    const paths = ['', '/notes', '/preferences', '/dates', '/consents'];
    for (const path of paths) {
      const answer = await server.ask('GET', `/api/customers/${id}${path}`, { as: rep.as });
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'not-there']);
    }
    const writes = [
      server.ask('PATCH', `/api/customers/${id}`, { as: rep.as, body: { company: 'x' } }),
      server.ask('POST', `/api/customers/${id}/archive`, { as: rep.as }),
      server.ask('POST', `/api/customers/${id}/notes`, { as: rep.as, body: { text: 'x' } }),
      server.ask('POST', `/api/customers/${id}/dates`, { as: rep.as, body: { kind: 'birthday', day: '--05-03' } }),
      server.ask('POST', `/api/customers/${id}/consents`, { as: rep.as, body: { basis: 'asked' } }),
      server.ask('POST', `/api/customers/${id}/preferences`, {
        as: rep.as,
        body: { kind: 'food', stance: 'like', text: 'x' },
      }),
      server.ask('POST', `/api/customers/${id}/erase`, { as: ana.as }),
    ];
    for (const answer of await Promise.all(writes)) expect(answer.status).toBe(404);
  });

  it('shows nothing to nobody, and lets a read token only look', async () => {
    expect((await server.ask('GET', '/api/customers')).status).toBe(401);
    const token = await aToken(server, ana, 'read');
    expect((await server.ask('GET', '/api/customers', { as: token })).status).toBe(200);
    const refused = await server.ask('POST', '/api/customers', { as: token, body: { name: { display: 'X' } } });
    expect(refused.status).toBe(403);
  });

  describe('bad input is told by its path, and nothing is written', () => {
    const name = { display: 'Somebody' };
    it.each([
      ['an empty name', { name: { display: '' } }, 'name.display'],
      ['no name', { name: {} }, 'name'],
      ['only how to say it', { name: { sayIt: 'boh' } }, 'name'],
      ['a name of 10,000 letters', { name: { given: 'x'.repeat(10_000) } }, 'name.given'],
      ['NUL', { name: { given: 'a\u0000b' } }, 'name.given'],
      ['a control character', { name: { family: 'a\u001bb' } }, 'name.family'],
      ['a header in an address', { name, emails: [{ address: 'a@b.de\r\nBcc: x@y.de' }] }, 'emails.0.address'],
      ['no address', { name, emails: [{ address: 'leo@home.de' }, { address: 'nope' }] }, 'emails.1.address'],
      [
        'two primary ones',
        {
          name,
          emails: [
            { address: 'a@b.de', primary: true },
            { address: 'c@b.de', primary: true },
          ],
        },
        'emails',
      ],
      ['no phone', { name, phones: [{ number: '0171 2344567' }, { number: 'her sister’s' }] }, 'phones.1.number'],
      ['31 February', { name, birthday: '--02-31' }, 'birthday'],
      ['29 February of a common year', { name, birthday: '1991-02-29' }, 'birthday'],
      ['an unknown field', { name, nmae: 1 }, 'nmae'],
      ['an unknown field within', { name: { first: 'x' } }, 'name.first'],
      ['no time zone', { name, zone: 'Mars/Base' }, 'zone'],
      ['no country', { name, address: { country: 'ZZ' } }, 'address.country'],
      ['nobody who works here', { name, repId: '0198aaaa-0000-7000-8000-000000000000' }, 'repId'],
      ['imported consent without a word', { name, consent: { basis: 'imported' } }, 'consent.statement'],
      ['text for a flag', { name, standing: { deceased: 'yes' } }, 'standing.deceased'],
    ])('%s', async (_what, body, path) => {
      const before = await server.ask('GET', '/api/customers?total=true&limit=1', { as: rep.as });
      const answer = await server.ask('POST', '/api/customers', { as: rep.as, body });
      expect([400, 422]).toContain(answer.status);
      expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
      const after = await server.ask('GET', '/api/customers?total=true&limit=1', { as: rep.as });
      expect(after.body.total).toBe(before.body.total);
    });

    it('takes names of every script', async () => {
      for (const display of ['مريم الزهراء', '李小龍', '👩‍🚀 Ada', 'Nguyễn Thị Minh Khai', 'שָׂרָה']) {
        expect((await add({ name: { display } })).displayName).toBe(display);
      }
    });

    it('refuses a reference that another has, and the last name taken away', async () => {
      const { id } = await add({ name: { given: 'Mark' }, reference: 'R1' });
      const taken = await server.ask('POST', '/api/customers', { as: rep.as, body: { name, reference: 'R1' } });
      expect([taken.status, taken.body.code, taken.body.errors[0].path]).toEqual([409, 'reference-taken', 'reference']);
      const nameless = await server.ask('PATCH', `/api/customers/${id}`, {
        as: rep.as,
        body: { name: { given: null } },
      });
      expect([nameless.status, nameless.body.code]).toEqual([422, 'nameless']);
    });
  });
});
