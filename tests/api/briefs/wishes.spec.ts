import { Dispatcher } from '@regulars/delivery/api';
import { Planner, Tick } from '@regulars/outreach/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

const consent = {
  purposes: ['greetings' as const],
  basis: 'asked' as const,
  statement: null,
  source: null,
  wording: null,
  givenOn: null,
  until: null,
};
const reach = { consent, emails: [{ value: 'luis@shop.test', label: null }] };

onBothDatabases('wishes beside the customer', (kind) => {
  let server: TestServer;
  let owner: Person;
  let luis: string;
  let mute: string;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-20T07:00:00Z' });
    owner = await anOwner(server);
    luis = await aCustomer(server, {
      called: 'Luís Gonçalves',
      dates: [{ kind: 'birthday', label: null, day: '1986-11-22' }],
      ...reach,
    });
    mute = await aCustomer(server, { called: 'Mia Mute', dates: [{ kind: 'birthday', label: null, day: '--11-22' }] });
    const { items } = (await server.ask('GET', '/api/programmes', { as: owner.as })).body;
    await server.ask('PATCH', `/api/programmes/${items[0].id}`, { as: owner.as, body: { on: true } });
    await server.app.get(Planner, { strict: false }).plan();
  });
  afterAll(() => server.close());

  const get = async (path: string) => (await server.ask('GET', `/api/${path}`, { as: owner.as })).body;

  it('are planned: the brief says when, Today shows them with the birthday', async () => {
    expect((await get(`customers/${luis}/brief`)).lines[0]).toMatchObject({
      text: 'Birthday on Sunday, in 2 days, turning 40',
      source: 'wishes planned 09:00',
      link: { kind: 'touchpoint' },
    });
    const { dates, goingOut } = await get('today');
    expect(dates[0]).toMatchObject({
      customer: { id: luis },
      inDays: 2,
      wish: { status: 'planned', at: '2026-11-22T09:00:00.000Z' },
    });
    expect(goingOut).toEqual([]);
    expect((await get(`customers/${luis}/timeline?kind=greeting`)).items).toEqual([]);
  });

  it('are decided on the day: what goes out and what cannot stand on Today and the timeline, with why', async () => {
    server.clock.set('2026-11-22T09:00:30Z');
    await server.app.get(Tick, { strict: false }).run();
    await server.app.get(Dispatcher, { strict: false }).tick();
    const { goingOut, couldNot, heartbeat, dates } = await get('today');
    expect(goingOut).toMatchObject([
      { customer: { name: 'Luís Gonçalves' }, what: 'Birthday wishes', at: '2026-11-22T09:00:00.000Z' },
    ]);
    expect(couldNot).toMatchObject([{ customer: { name: 'Mia Mute' }, status: 'skipped' }]);
    expect(couldNot[0].why).toMatch(/\w/);
    expect(heartbeat).toMatchObject({ lastRunAt: '2026-11-22T09:00:30.000Z', late: false });
    expect(dates).toHaveLength(2);
    const { items } = await get(`customers/${mute}/timeline?kind=greeting`);
    expect(items).toMatchObject([{ kind: 'greeting', status: 'skipped', day: '2026-11-22', by: null }]);
    expect(items[0].text).toMatch(/^Birthday wishes: not sent\. \w/);
    // Nobody will write: somebody should.
    expect((await get(`customers/${mute}/brief`)).lines[0]).toMatchObject({
      text: 'Birthday today',
      source: 'wishes not sent',
      tone: 'need',
    });
  });

  it('says loudly when nobody has looked for long', async () => {
    server.clock.set('2026-11-22T09:30:00Z');
    expect((await get('today')).heartbeat.late).toBe(true);
  });
});
