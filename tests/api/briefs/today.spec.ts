import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, aToken } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('today', (kind) => {
  let server: TestServer;
  // A token does not grow old while the clock moves by months.
  let as: { token: string };

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-22T09:00:00Z' });
    as = await aToken(server, await anOwner(server), 'write');
  });
  afterAll(() => server.close());

  const today = async () => (await server.ask('GET', '/api/today', { as })).body;
  const born = (called: string, day: string) =>
    aCustomer(server, { called, dates: [{ kind: 'birthday', label: null, day }] });
  /** Somebody who came every `gap` days, `times` times, the last time so many days ago. */
  const came = async (
    called: string,
    habit: { gap: number; ago: number; times?: number; minor?: number },
    known: object = {},
  ): Promise<string> => {
    const id = await aCustomer(server, { called, ...known });
    const { gap, ago, times = 6, minor = 2000 } = habit;
    for (let at = times - 1; at >= 0; at--) {
      const day = new Date(Date.UTC(2026, 10, 22 - ago - at * gap)).toISOString().slice(0, 10);
      await server.ask('POST', `/api/customers/${id}/visits`, {
        as,
        body: { day, amount: { minor, currency: 'EUR' } },
      });
    }
    return id;
  };

  it('begins empty', async () => {
    expect(await today()).toMatchObject({
      day: '2026-11-22',
      dates: [],
      dateCount: 0,
      contact: [],
      contactCount: 0,
      sample: false,
    });
  });

  it('tells birthdays of today and the next seven days, soonest first, across New Year and with leap days', async () => {
    await born('Astrid Gruber', '1986-11-24');
    await born('Luís Gonçalves', '--11-22');
    await born('Leonie Köhler', '1974-11-29');
    await born('Too Late', '1974-11-30');
    await born('Just Missed', '1974-11-21');
    await aCustomer(server, {
      called: 'Gone Before',
      standing: { doNotContact: false, deceased: true, moved: false },
      dates: [{ kind: 'birthday', label: null, day: '--11-23' }],
    });
    const { dates, dateCount } = await today();
    expect(
      dates.map((date: { customer: { name: string }; inDays: number; turns: number }) => [
        date.customer.name,
        date.inDays,
        date.turns,
      ]),
    ).toEqual([
      ['Luís Gonçalves', 0, null],
      ['Astrid Gruber', 2, 40],
      ['Leonie Köhler', 7, 52],
    ]);
    expect(dateCount).toBe(3);
    await born('New Year', '--01-02');
    await born('Leap Day', '2000-02-29');
    server.clock.set('2026-12-30T09:00:00Z');
    expect((await today()).dates.map((date: { customer: { name: string } }) => date.customer.name)).toEqual([
      'New Year',
    ]);
    server.clock.set('2027-02-27T09:00:00Z');
    expect((await today()).dates).toMatchObject([{ customer: { name: 'Leap Day' }, day: '2027-02-28', turns: 27 }]);
    server.clock.set('2026-11-22T09:00:00Z');
  });

  it('names who has stayed away and why, furthest beyond their usual first, and nobody else', async () => {
    await came('Eduardo Martins', { gap: 9, ago: 24 });
    await came('Helena Holý', { gap: 14, ago: 49 });
    await came('Just Here', { gap: 9, ago: 3 });
    await came('Long Gone', { gap: 9, ago: 200 });
    await came('Only Twice', { gap: 9, ago: 30, times: 2 });
    await came('Wants Peace', { gap: 9, ago: 24 }, { standing: { doNotContact: true, deceased: false, moved: false } });
    const { contact, contactCount } = await today();
    expect(
      contact.map((each: { customer: { name: string }; text: string }) => [each.customer.name, each.text]),
    ).toEqual([
      ['Helena Holý', '7 weeks. Usually comes every 2.'],
      ['Eduardo Martins', '24 days. Usually comes every 9.'],
    ]);
    expect(contactCount).toBe(2);
    expect(contact[1]).toMatchObject({
      reason: 'overdue',
      lastDay: '2026-10-29',
      daysSince: 24,
      usualDays: 9,
      worthPerYear: { minor: 81_111, currency: 'EUR' },
    });
  });

  it('leaves somebody off until a day, and takes it back', async () => {
    const { contact } = await today();
    const [first] = contact as { customer: { id: string } }[];
    const path = `/api/today/${first!.customer.id}/snooze`;
    const ids = async () => (await today()).contact.map((each: { customer: { id: string } }) => each.customer.id);
    expect((await server.ask('PUT', path, { as, body: { until: '2026-11-25' } })).status).toBe(204);
    expect(await ids()).not.toContain(first!.customer.id);
    expect((await server.ask('DELETE', path, { as })).status).toBe(204);
    expect(await ids()).toContain(first!.customer.id);
    await server.ask('PUT', path, { as, body: { until: '2026-11-23' } });
    server.clock.set('2026-11-23T09:00:00Z');
    expect(await ids()).toContain(first!.customer.id);
    server.clock.set('2026-11-22T09:00:00Z');
    await server.ask('DELETE', path, { as });
    expect(
      (
        await server.ask('PUT', '/api/today/0197aaaa-0000-7000-8000-000000000000/snooze', {
          as,
          body: { until: '2026-11-25' },
        })
      ).status,
    ).toBe(404);
  });

  it('keeps “not today” for whoever said so, on any device, for the shop’s day', async () => {
    const [ana, rui] = [as, await aToken(server, await aColleague(server, 'rep', 'Rui'), 'write')];
    const id = await aCustomer(server, { called: 'Mark Philips' });
    const putOff = async (who = ana) => (await server.ask('GET', '/api/today', { as: who })).body.putOff;
    const path = `/api/today/${id}/put-off`;
    for (let twice = 0; twice < 2; twice++) expect((await server.ask('PUT', path, { as: ana })).status).toBe(204);
    expect([await putOff(), await putOff(rui)]).toEqual([[id], []]);
    expect((await server.ask('DELETE', path, { as: rui })).status).toBe(204);
    expect(await putOff()).toEqual([id]);
    await server.ask('DELETE', path, { as: ana });
    expect(await putOff()).toEqual([]);
    await server.ask('PUT', path, { as: ana });
    server.clock.set('2026-11-23T00:30:00Z');
    expect(await putOff()).toEqual([]);
    server.clock.set('2026-11-22T09:00:00Z');
    const nobody = '/api/today/0197aaaa-0000-7000-8000-000000000000/put-off';
    expect((await server.ask('PUT', nobody, { as: ana })).status).toBe(404);
  });

  it('pages through all who stay away', async () => {
    const page = async (query: string) => (await server.ask('GET', `/api/today/contact?limit=1${query}`, { as })).body;
    const first = await page('&total=true');
    const second = await page(`&cursor=${first.nextCursor}`);
    expect([first.total, first.items[0].customer.name, second.items[0].customer.name, second.nextCursor]).toEqual([
      2,
      'Helena Holý',
      'Eduardo Martins',
      null,
    ]);
    expect((await server.ask('GET', '/api/today/contact?cursor=x', { as })).status).toBe(400);
  });

  it('drops somebody the moment they come', async () => {
    const { contact } = await today();
    const id = contact[0].customer.id as string;
    await server.ask('POST', `/api/customers/${id}/visits`, { as, body: { day: '2026-11-22' } });
    expect((await today()).contact.map((each: { customer: { id: string } }) => each.customer.id)).not.toContain(id);
  });
});
