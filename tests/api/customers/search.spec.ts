import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

interface Part {
  text: string;
  hit: boolean;
}
const marked = (parts: Part[]) => parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join('');

onBothDatabases('search as you type', (kind) => {
  let server: TestServer;
  let ana: Person;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    server = await startServer(kind);
    ana = await anOwner(server, { country: 'DE' });
    await add(
      { given: 'Luís', family: 'Gonçalves' },
      { emails: [{ address: 'luisg@embraer.com.br' }], company: 'Embraer' },
    );
    await add(
      { given: 'Leonie', family: 'Köhler' },
      { phones: [{ number: '0711 2842222' }], note: 'Likes Riesling, hates Müller-Thurgau' },
    );
    await add(
      { given: 'Bjørn', family: 'Hansen' },
      { phones: [{ number: '+47 22 44 22 22' }, { number: '0171 9998888' }] },
    );
    await add({ given: 'Riesling', family: 'Fischer' });
    await add({ given: 'Ann', family: 'Zeta' });
    await add({ given: 'Anna', family: 'Alpha' });
    await add({ display: '李小龍' });
    await add({ given: 'Maggie', family: 'O’Brien' }, { reference: 'K-4711' });
    await add({ display: 'مريم الزهراء' });
  });
  afterAll(() => server.close());

  async function add(name: object, more: object = {}): Promise<void> {
    const { body } = await server.ask('POST', '/api/customers', { as: ana.as, body: { name, ...more } });
    ids.set(body.displayName, body.id);
  }
  const search = async (q: string) =>
    (await server.ask('GET', `/api/customers/search?q=${encodeURIComponent(q)}`, { as: ana.as })).body.items;
  const names = async (q: string): Promise<string[]> =>
    (await search(q)).map((item: { displayName: string }) => item.displayName);

  it.each([
    ['goncalves', 'Luís Gonçalves'],
    ['GONÇ', 'Luís Gonçalves'],
    ['kohler', 'Leonie Köhler'],
    ['koehler', 'Leonie Köhler'],
    ['köhl leo', 'Leonie Köhler'],
    ['bjorn', 'Bjørn Hansen'],
    ['bjoern', 'Bjørn Hansen'],
    ['小龍', '李小龍'],
    ['obrien', 'Maggie O’Brien'],
    ["o'br", 'Maggie O’Brien'],
    ['الزهراء', 'مريم الزهراء'],
    ['luisg@embraer', 'Luís Gonçalves'],
    ['embraer.com', 'Luís Gonçalves'],
    ['embr', 'Luís Gonçalves'],
    ['2222', 'Leonie Köhler'],
    ['0711 28', 'Leonie Köhler'],
    ['+49 711', 'Leonie Köhler'],
    ['0049711', 'Leonie Köhler'],
    ['998888', 'Bjørn Hansen'],
    ['köhler 2842', 'Leonie Köhler'],
    ['kohler riesl', 'Leonie Köhler'],
    ['muller', 'Leonie Köhler'],
    ['4711', 'Maggie O’Brien'],
  ])('%s finds %s', async (typed, name) => expect(await names(typed)).toContain(name));

  it.each(['ohler', 'gonzales', 'köhler fischer', '99988887', '"', "'", '* OR *', '   ', ')(', '\\', 'name:x', '💥'])(
    '%s finds nobody and breaks nothing',
    async (typed) => {
      const answer = await server.ask('GET', `/api/customers/search?q=${encodeURIComponent(typed)}`, { as: ana.as });
      if (typed.trim() === '') expect(answer.status).toBe(400);
      else expect([answer.status, answer.body.items]).toEqual([200, []]);
    },
  );

  it('puts who is called so before who was merely told of', async () => {
    expect(await names('riesling')).toEqual(['Riesling Fischer', 'Leonie Köhler']);
    expect(await names('ann')).toEqual(['Ann Zeta', 'Anna Alpha']);
  });

  it('shows where it was found, in parts and never as markup', async () => {
    const [byName] = await search('koehl');
    expect([marked(byName.name), byName.match]).toEqual(['Leonie [Köhl]er', null]);
    const byNote = (await search('müller')).find(
      (item: { displayName: string }) => item.displayName === 'Leonie Köhler',
    );
    expect([byNote.match.field, marked(byNote.match.snippet)]).toEqual([
      'note',
      'Likes Riesling, hates [Müller]-Thurgau',
    ]);
    const [byPhone] = await search('998888');
    expect([byPhone.match.field, marked(byPhone.match.snippet)]).toEqual(['phone', '0171 9[998888]']);
    const [byEmail] = await search('luisg');
    expect([byEmail.match.field, marked(byEmail.match.snippet)]).toEqual(['email', '[luisg]@embraer.com.br']);
  });

  it('follows every change', async () => {
    const id = ids.get('Ann Zeta');
    const path = `/api/customers/${id}`;
    const note = await server.ask('POST', `${path}/notes`, { as: ana.as, body: { text: 'Collects <b>stamps</b>' } });
    const [found] = await search('stamps');
    expect(marked(found.match.snippet)).toBe('Collects <b>[stamps]</b>');
    await server.ask('PATCH', `${path}/notes/${note.body.id}`, { as: ana.as, body: { text: 'Collects coins' } });
    expect([await names('stamps'), await names('coins')]).toEqual([[], ['Ann Zeta']]);
    await server.ask('DELETE', `${path}/notes/${note.body.id}`, { as: ana.as });
    expect(await names('coins')).toEqual([]);
    const likes = { kind: 'food', stance: 'like', text: 'Zwetschgenkuchen' };
    await server.ask('POST', `${path}/preferences`, { as: ana.as, body: likes });
    expect((await search('zwetsch'))[0].match.field).toBe('preference');
    await server.ask('PATCH', path, { as: ana.as, body: { name: { family: 'Omega' } } });
    expect([await names('zeta'), await names('omega')]).toEqual([[], ['Ann Omega']]);
    expect(await names('ann zwetsch')).toEqual(['Ann Omega']);
  });

  it('narrows a list in the same way', async () => {
    const { body } = await server.ask('GET', '/api/customers?q=koehler&total=true', { as: ana.as });
    expect([body.total, body.items[0].displayName]).toEqual([1, 'Leonie Köhler']);
  });
});
