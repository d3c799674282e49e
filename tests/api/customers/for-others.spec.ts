import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  blankRecord,
  CustomerCards,
  CustomerSearch,
  CustomerStore,
  LearntPreferences,
  standingOf,
  upcomingDates,
  type NewCustomerRecord,
} from '@regulars/customers/api';
import { monthDayRanges, searchTerms } from '@regulars/customers/domain';
import { Temporal } from '@regulars/shared/calendar';
import { newId } from '@regulars/shared/db';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const nobody = { given: null, family: null, preferred: null, sayIt: null, display: null };

onBothDatabases('what other contexts ask of customers', (kind) => {
  let server: TestServer;
  let ana: Person;
  beforeAll(async () => {
    server = await startServer(kind);
    ana = await anOwner(server);
  });
  afterAll(() => server.close());

  const add = async (body: object): Promise<string> =>
    (await server.ask('POST', '/api/customers', { as: ana.as, body })).body.id;

  it('how somebody stands, as it is this moment', async () => {
    const consent = { basis: 'asked', purposes: ['greetings', 'offers'], until: '2026-12-24' };
    const id = await add({ name: { given: 'Luís' }, emails: [{ address: 'luis@x.example' }], consent });
    const other = await add({ name: { given: 'Mark' }, standing: { doNotContact: true } });
    const at = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`);
    const now = await standingOf(server.database.reader, [id, other, newId()], at('2026-11-22'));
    expect([...now.keys()].sort()).toEqual([id, other].sort());
    expect(now.get(id)).toEqual({
      customerId: id,
      doNotContact: false,
      deceased: false,
      moved: false,
      archived: false,
      email: 'luis@x.example',
      consent: { greetings: true, offers: true, 'check-ins': false },
    });
    expect(now.get(other)).toMatchObject({ doNotContact: true, email: null });
    await server.ask('POST', `/api/customers/${id}/consents`, {
      as: ana.as,
      body: { basis: 'none', purposes: ['offers'] },
    });
    await server.ask('POST', `/api/customers/${other}/archive`, { as: ana.as });
    const later = await server.database.units.write((tx) => standingOf(tx, [id, other], at('2026-12-24')));
    expect(later.get(id)?.consent).toEqual({ greetings: true, offers: false, 'check-ins': false });
    expect(later.get(other)?.archived).toBe(true);
    const ended = await standingOf(server.database.reader, [id], at('2026-12-25'));
    expect(ended.get(id)?.consent.greetings).toBe(false);
  });

  it('whose day is coming, with what a greeting needs', async () => {
    const wanted = await add({
      name: { given: 'Bjørn', preferred: 'Bear' },
      birthday: '1992-02-29',
      zone: 'Pacific/Auckland',
      language: 'nb',
      emails: [{ address: 'bear@x.example' }],
    });
    const dead = await add({ name: { given: 'Gone' }, birthday: '--02-28', standing: { deceased: true } });
    const label = { kind: 'other', day: '--02-28', label: 'Name day' };
    await server.ask('POST', `/api/customers/${wanted}/dates`, { as: ana.as, body: label });
    const day = Temporal.PlainDate.from('2027-02-28');
    const { reader } = server.database;
    const birthdays = await upcomingDates(reader, monthDayRanges(day, 0), { kind: 'birthday' });
    expect(birthdays).toMatchObject([
      {
        customerId: wanted,
        monthDay: '02-29',
        year: 1992,
        greetingName: 'Bear',
        zone: 'Pacific/Auckland',
        language: 'nb',
        email: 'bear@x.example',
      },
    ]);
    const all = await upcomingDates(reader, monthDayRanges(day, 0));
    expect(all.map((date) => [date.kind, date.label])).toEqual([
      ['other', 'Name day'],
      ['birthday', null],
    ]);
    expect(all.map((date) => date.customerId)).not.toContain(dead);
    expect(await upcomingDates(reader, monthDayRanges(day.add({ days: 1 }), 7))).toEqual([]);
  });

  it.runIf(kind === 'sqlite')('finds those days by index, not by looking at everybody', async () => {
    const { reader } = server.database;
    const asked = vi.spyOn(reader, 'rows');
    await upcomingDates(reader, [{ from: '02-01', to: '02-09' }], { kind: 'birthday' });
    const [sql = '', params] = asked.mock.calls[0] ?? [];
    asked.mockRestore();
    const plan = await reader.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params);
    expect(plan[0]?.detail).toContain('ix_important_date_month_day');
  });

  it('cards of many, with nobody missing but those that are not there', async () => {
    const ids = await Promise.all(['A', 'B'].map((given) => add({ name: { given }, birthday: '--05-03' })));
    const cards = await server.app.get(CustomerCards).of(server.database.reader, [...ids, newId()]);
    expect([...cards.values()].map((card) => [card.displayName, card.birthday, card.doNotContact])).toEqual(
      expect.arrayContaining([
        ['A', '--05-03', false],
        ['B', '--05-03', false],
      ]),
    );
    expect(cards.size).toBe(2);
  });

  it('what is learnt replaces what was learnt, and nothing that people wrote', async () => {
    const id = await add({ name: { given: 'Jazz' } });
    const path = `/api/customers/${id}/preferences`;
    await server.ask('POST', path, { as: ana.as, body: { kind: 'product', stance: 'like', text: 'Blues' } });
    const learn = (text: string, day: string) =>
      server.database.units.write((tx) =>
        server.app.get(LearntPreferences).replace(tx, [id], 'purchases', [{ customerId: id, text, day }]),
      );
    const known = async () =>
      (await server.ask('GET', path, { as: ana.as })).body.items.map((one: { text: string; sourceDay: string }) => [
        one.text,
        one.sourceDay,
      ]);
    await learn('Rock most: 7 of 12 visits', '2026-11-20');
    await learn('Rock most: 7 of 12 visits', '2026-11-21');
    expect(await known()).toEqual([
      ['Blues', '2026-11-22'],
      ['Rock most: 7 of 12 visits', '2026-11-20'],
    ]);
    await learn('Rock most: 8 of 13 visits', '2026-11-22');
    expect((await known()).map(([text]: string[]) => text).toSorted()).toEqual(['Blues', 'Rock most: 8 of 13 visits']);
    const { body } = await server.ask('GET', '/api/customers/search?q=rock', { as: ana.as });
    expect(body.items[0].match).toMatchObject({ field: 'preference' });
  });

  it('thousands at once, found like any other, and taken back without a trace', async () => {
    const customers = Array.from({ length: 1_234 }, (_, n): NewCustomerRecord => {
      const blank = blankRecord(newId(), { ...nobody, given: `Bulk${n}`, family: 'Müller' });
      return {
        ...blank,
        emails: [{ value: `bulk${n}@x.example`, label: null }],
        phones: [{ value: `+4930${String(1_000_000 + n)}`, label: null }],
        dates: [{ kind: 'birthday', label: null, day: '--07-07' }],
      };
    });
    const store = server.app.get(CustomerStore);
    await server.database.units.write((tx) =>
      store.add(tx, customers, { at: '2026-11-22T09:00:00.000Z', authorId: null }),
    );
    const page = await server.ask('GET', '/api/customers?q=mueller&total=true&limit=5', { as: ana.as });
    expect(page.body.total).toBe(1_234);
    const search = server.app.get(CustomerSearch);
    expect((await search.find(searchTerms('bulk777 mul'), 30)).map((one) => one.displayName)).toEqual([
      'Bulk777 Müller',
    ]);
    expect(await search.find(searchTerms('1000777'), 30)).toHaveLength(1);
    for (let from = 0; from < customers.length; from += 500) {
      const ids = customers.slice(from, from + 500).map((one) => one.id);
      await server.database.units.write((tx) => store.remove(tx, ids));
    }
    expect((await server.ask('GET', '/api/customers?q=mueller&total=true', { as: ana.as })).body.total).toBe(0);
  });
});
