import { onBothDatabases } from '@regulars/shared/testing';
import { blankRecord } from '@regulars/customers/api';
import { newId } from '@regulars/shared/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, aToken, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const nobody = '0197aaaa-0000-7000-8000-000000000000';
const name = { given: 'Leonie', family: 'Köhler', preferred: 'Leo', sayIt: 'lay-OH-nee KUR-ler', display: null };

onBothDatabases('the brief', (kind) => {
  let server: TestServer;
  let owner: Person;
  let rep: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-22T09:00:00Z' });
    owner = await anOwner(server);
    rep = await aColleague(server, 'rep', 'Rui');
  });
  afterAll(() => server.close());

  const brief = (id: string, as: Person['as'] | { token: string } = rep.as) =>
    server.ask('GET', `/api/customers/${id}/brief`, { as });
  const visit = (id: string, day: string, rest: object = {}) =>
    server.ask('POST', `/api/customers/${id}/visits`, { as: rep.as, body: { day, ...rest } });

  it('is for what one is about to do: the complaint while one is open, unless one says otherwise', async () => {
    const id = await aCustomer(server, { name, notes: ['Ask about the garden.'] });
    const asked = (query: string) => server.ask('GET', `/api/customers/${id}/brief${query}`, { as: rep.as });
    expect((await brief(id)).body.purpose).toBe('call');
    const body = { said: 'Two bottles came broken.' };
    expect((await server.ask('POST', `/api/customers/${id}/complaints`, { as: rep.as, body })).status).toBe(201);
    const [usual, call, visiting] = [await brief(id), await asked('?for=call'), await asked('?for=visit')];
    expect([usual, call, visiting].map(({ body: one }) => one.purpose)).toEqual(['complaint', 'call', 'visit']);
    const talks = (one: { body: { lines: { text: string }[] } }) =>
      one.body.lines.some(({ text }) => text === 'Ask about the garden.');
    expect([usual, call, visiting].map(talks)).toEqual([false, true, true]);
    for (const { body: one } of [usual, call, visiting]) expect(one.lines[0].text).toMatch(/^Complaint, since today/);
    const refused = await asked('?for=fun');
    expect([refused.status, refused.body.errors[0].path]).toEqual([400, 'for']);
  });

  it('tells who they are, when they were last here, and what is coming', async () => {
    const id = await aCustomer(server, {
      name,
      language: 'de',
      dates: [{ kind: 'birthday', label: null, day: '1986-12-04' }],
      notes: ['Is planning the garden. Ask about the garden.'],
    });
    for (const day of [
      '2026-09-05',
      '2026-09-14',
      '2026-09-23',
      '2026-10-02',
      '2026-10-11',
      '2026-10-20',
      '2026-10-29',
    ]) {
      await visit(id, day, { items: ['Jazz'], amount: { minor: 3190, currency: 'EUR' } });
    }
    const { status, body } = await brief(id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      day: '2026-11-22',
      customer: { id, name: 'Leonie Köhler', sayIt: 'lay-OH-nee KUR-ler', callThem: 'Leo', company: null },
      headline: 'Regular since 2026, last here 3 weeks ago',
      reviewed: null,
    });
    const line = (start: string) => body.lines.find((each: { text: string }) => each.text.startsWith(start));
    expect(body.lines[0]).toMatchObject({ text: 'Birthday in 12 days, turning 40', essential: true, icon: 'cake' });
    expect(line('Usually')).toMatchObject({
      text: 'Usually every 9 days, now 24',
      tone: 'need',
      link: { kind: 'visits', id },
      essential: true,
    });
    expect(line('Buys Jazz')).toMatchObject({
      text: 'Buys Jazz most: 7 of 7 visits',
      source: 'from purchases',
      essential: true,
    });
    expect(line('Ask about')).toMatchObject({ source: 'note, today', link: { kind: 'note' } });
    expect(line('Say')).toMatchObject({ text: 'Say lay-OH-nee KUR-ler; call them Leo' });
    expect(line('Speaks')).toMatchObject({ text: 'Speaks German', essential: false });
    expect(line('Last here').text.replaceAll('\u00a0', ' ')).toBe('Last here 3 weeks ago: Jazz, 31,90 €');
  });

  it('is read in the shop’s day, not in the server’s', async () => {
    const id = await aCustomer(server, { dates: [{ kind: 'birthday', label: null, day: '--11-23' }] });
    server.clock.set('2026-11-22T23:30:00Z');
    expect((await brief(id)).body.lines[0].text).toBe('Birthday tomorrow');
    server.clock.set('2026-11-23T00:30:00Z');
    expect((await brief(id)).body.lines[0].text).toBe('Birthday today');
    server.clock.set('2026-11-22T09:00:00Z');
  });

  it('puts how they stand before everything', async () => {
    const id = await aCustomer(server, {
      standing: { doNotContact: true, deceased: false, moved: true },
      notes: ['Nice.'],
    });
    const { lines } = (await brief(id)).body;
    expect(lines.slice(0, 2).map((line: { topic: string }) => line.topic)).toEqual(['standing', 'standing']);
  });

  describe('reviewed', () => {
    it('is recorded when a rep says so, not when somebody reads', async () => {
      const id = await aCustomer(server);
      await brief(id);
      expect((await brief(id)).body.reviewed).toBeNull();
      const { status, body } = await server.ask('POST', `/api/customers/${id}/brief/reviewed`, { as: rep.as });
      expect([status, body.reviewed]).toEqual([
        200,
        { by: 'Rui', byId: rep.id, at: '2026-11-22T09:00:00.000Z', you: true },
      ]);
      expect((await brief(id, owner.as)).body.reviewed).toEqual({ ...body.reviewed, you: false });
    });
    it('tells the last of several', async () => {
      const id = await aCustomer(server);
      const review = (as: Person['as']) => server.ask('POST', `/api/customers/${id}/brief/reviewed`, { as });
      await review(rep.as);
      server.clock.move({ minutes: 3 });
      await review(owner.as);
      expect((await brief(id)).body.reviewed).toMatchObject({
        by: 'Ana Silva',
        at: '2026-11-22T09:03:00.000Z',
        you: false,
      });
      server.clock.move({ minutes: 3 });
      await review(rep.as);
      expect((await brief(id)).body.reviewed).toMatchObject({ by: 'Rui', you: true });
    });
    it('stands in the audit trail', async () => {
      const id = await aCustomer(server);
      await server.ask('POST', `/api/customers/${id}/brief/reviewed`, { as: rep.as });
      const sql = 'SELECT actor_name AS "by" FROM audit_entry WHERE action = ? AND subject = ?';
      expect(await server.database.reader.rows(sql, ['brief.reviewed', `customer:${id}`])).toEqual([{ by: 'Rui' }]);
    });
  });

  it('is there for nobody without a name, and for no customer that is not', async () => {
    const id = await aCustomer(server);
    expect((await server.ask('GET', `/api/customers/${id}/brief`)).status).toBe(401);
    expect((await brief(nobody)).status).toBe(404);
    expect((await brief('not-an-id')).status).toBe(400);
    expect((await server.ask('POST', `/api/customers/${nobody}/brief/reviewed`, { as: rep.as })).status).toBe(404);
    const token = await aToken(server, rep, 'read');
    expect((await brief(id, token)).status).toBe(200);
    expect((await server.ask('POST', `/api/customers/${id}/brief/reviewed`, { as: token })).status).toBe(403);
  });

  it('stands up to names in every script and notes full of markup', async () => {
    const odd = { ...blankRecord(newId(), name).name, given: 'مريم 👩‍🚀', family: null };
    const id = await aCustomer(server, { name: odd, notes: ['<script>alert(1)</script> "quoted"\nAsk: why?'] });
    expect((await brief(id)).body.customer.name).toBe('مريم 👩‍🚀');
  });
});
