import { onBothDatabases } from '@regulars/shared/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aColleague, type Person } from '../../support/people';
import { Desk } from '../imports/desk';
import { ownPage, tokenOf, type OwnPage } from './own-page';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('what customers ask for on their own page', (kind) => {
  let shop: GreetingShop;
  let leonie: string;
  let page: OwnPage;
  let rep: Person;

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    rep = await aColleague(shop.server, 'rep', 'Rita');
    leonie = await shop.regular({ called: 'Leoni Köhler', email: 'leonie@regulars.de' });
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    page = ownPage(shop, tokenOf((await shop.mails())[0]!));
  });
  afterEach(() => shop.close());

  type Verb = 'GET' | 'POST' | 'PATCH';
  const ask = (method: Verb, path: string, body?: object, as: Person['as'] | GreetingShop['as'] = shop.as) =>
    shop.server.ask(method, `/api/${path}`, { as, ...(body ? { body } : {}) });
  const requests = async (query = '') => (await ask('GET', `requests?${query}`)).body.items;
  const record = async () => (await ask('GET', `customers/${leonie}`)).body;
  const birthday = async () => (await ask('GET', `customers/${leonie}/dates`)).body.items[0]?.day;
  const trail = async () => {
    const { items } = (await ask('GET', `audit?subject=customer:${leonie}&limit=200`)).body;
    return items.map(({ action, by }: { action: string; by: { name: string } }) => `${action} ${by.name}`.trim());
  };
  const timeline = async () =>
    (await ask('GET', `customers/${leonie}/timeline?kind=asked`)).body.items.map((one: { text: string }) => one.text);

  it('corrects a name and a birthday only once a person has accepted, and can be undone', async () => {
    const said = await page.follow('correction', { given: 'Leonie', day: '3', month: '5', year: '1986' });
    expect(said).toContain('Thank you. Somebody looks at it before anything is changed.');
    expect(said).toContain('A correction of yours is waiting');
    expect([(await record()).displayName, await birthday()]).toEqual(['Leoni Köhler', '1986-11-28']);

    const [name, day] = await requests('total=true');
    expect(name).toMatchObject({
      kind: 'name',
      now: 'Leoni Köhler',
      asked: 'Leonie Köhler',
      can: ['accept', 'decline'],
    });
    expect(day).toMatchObject({
      kind: 'birthday',
      now: '1986-11-28',
      asked: '1986-05-03',
      answerBy: null,
      late: false,
    });
    const accepted = await ask('POST', `requests/${name.id}/accept`, undefined, rep.as);
    expect(accepted.body).toMatchObject({ state: 'accepted', decidedBy: 'Rita', now: 'Leoni Köhler', can: ['undo'] });
    await ask('POST', `requests/${day.id}/accept`);
    expect([(await record()).displayName, await birthday()]).toEqual(['Leonie Köhler', '1986-05-03']);
    expect(await requests()).toEqual([]);
    expect((await ask('POST', `requests/${day.id}/accept`)).body.code).toBe('decided-already');
    expect(await trail()).toEqual(
      expect.arrayContaining([
        'request.received',
        'customer.changed Rita',
        'request.accepted Rita',
        'date.changed Ana Silva',
      ]),
    );
    const [change] = (await ask('GET', `audit?action=customer.changed&subject=customer:${leonie}`)).body.items;
    expect(change.detail).toEqual({ fields: ['name.given'], asked: 'by the customer' });

    await ask('POST', `requests/${name.id}/undo`);
    await ask('POST', `requests/${day.id}/undo`);
    expect([(await record()).displayName, await birthday()]).toEqual(['Leoni Köhler', '1986-11-28']);
    expect(await requests()).toHaveLength(2);
  });

  it('leaves the record as it is when declined, and undoes nothing that was changed since', async () => {
    await page.follow('correction', { day: '3', month: '5' });
    const [first] = await requests();
    expect(first.asked).toBe('--05-03');
    expect((await ask('POST', `requests/${first.id}/decline`, {})).body).toMatchObject({
      state: 'declined',
      why: null,
    });
    expect(await birthday()).toBe('1986-11-28');
    await ask('POST', `requests/${first.id}/undo`);
    await ask('POST', `requests/${first.id}/accept`);
    const [known] = (await ask('GET', `customers/${leonie}/dates`)).body.items;
    await ask('PATCH', `customers/${leonie}/dates/${known.id}`, { day: '1986-05-04' });
    expect((await ask('POST', `requests/${first.id}/undo`)).body.code).toBe('changed-since');
    expect(await birthday()).toBe('1986-05-04');
    expect(await requests('state=decided')).toMatchObject([{ id: first.id, state: 'accepted' }]);
  });

  it('keeps one correction of a kind waiting: the newer words count', async () => {
    await page.follow('correction', { given: 'Leonni' });
    shop.server.clock.move({ minutes: 2 });
    await page.follow('correction', { given: 'Leonie', family: 'Kühn' });
    expect(await requests()).toMatchObject([{ asked: 'Leonie Kühn', receivedAt: '2026-11-28T09:02:00.000Z' }]);
  });

  it('shows again what was typed where it is not right yet, and keeps nothing', async () => {
    const forms: Record<string, string>[] = [
      {},
      { given: '"><b>', day: '30', month: '2' },
      { day: '1', month: '1', year: '2031' },
    ];
    for (const form of forms) {
      const answer = await page.press('correction', form);
      expect(answer.status).toBe(422);
      expect(answer.body).toMatch(/role="alert"/);
      expect(answer.body).not.toContain('"><b>');
    }
    expect(await requests()).toEqual([]);
  });

  it('is forgotten by the owner within a month; everything stops at once', async () => {
    expect((await page.look('/forget')).body).toContain('Shall we forget you?');
    const asked = await page.follow('forget');
    expect(asked).toContain(
      'You asked to be forgotten on 28 November 2026. Vinhos da Ana has to answer by 28 December 2026.',
    );
    await page.follow('forget');
    const consents = (await ask('GET', `customers/${leonie}/consents`)).body;
    expect(consents.current.map((one: { allowed: boolean }) => one.allowed)).toEqual([false, false, false]);
    const kept = () => shop.server.database.reader.rows('SELECT purpose, reason FROM suppression');
    expect(await kept()).toEqual([{ purpose: 'all', reason: 'asked-not-to' }]);

    const [request, ...others] = await requests();
    expect(others).toEqual([]);
    expect(request).toMatchObject({ kind: 'forget', answerBy: '2026-12-28', late: false, can: ['erase', 'decline'] });
    expect((await ask('GET', 'requests', undefined, rep.as)).body.items[0].can).toEqual([]);
    expect((await ask('POST', `requests/${request.id}/erase`, undefined, rep.as)).status).toBe(403);
    expect((await ask('POST', `requests/${request.id}/decline`, { why: 'no' }, rep.as)).status).toBe(403);
    expect((await ask('POST', `requests/${request.id}/accept`)).body.code).toBe('not-a-correction');
    shop.server.clock.set('2026-12-29T00:00:00Z');
    expect((await requests())[0].late).toBe(true);

    expect((await ask('POST', `requests/${request.id}/erase`)).status).toBe(204);
    expect((await ask('GET', `customers/${leonie}`)).status).toBe(404);
    expect(await requests()).toEqual([]);
    expect((await page.look()).status).toBe(404);
    const [erased] = (await ask('GET', `audit?action=customer.erased`)).body.items;
    expect(erased).toMatchObject({ by: { name: 'Ana Silva' }, detail: { asked: 'by the customer', on: '2026-11-28' } });
  });

  it('tells the owner to say why, where somebody who asked is not forgotten; letters stay off', async () => {
    await page.follow('forget');
    const [request] = await requests();
    expect((await ask('POST', `requests/${request.id}/decline`, {})).body).toMatchObject({
      code: 'say-why',
      errors: [{ path: 'why' }],
    });
    const why = 'Invoices are kept for ten years, by law. The rest is erased.';
    expect((await ask('POST', `requests/${request.id}/decline`, { why })).body).toMatchObject({
      state: 'declined',
      why,
    });
    expect((await page.look()).body).not.toContain('You asked to be forgotten');
    expect((await ask('POST', `requests/${request.id}/undo`, undefined, rep.as)).status).toBe(403);
    expect((await ask('POST', `requests/${request.id}/undo`)).body.can).toEqual(['erase', 'decline']);
    const { current } = (await ask('GET', `customers/${leonie}/consents`)).body;
    expect(current.some((one: { allowed: boolean }) => one.allowed)).toBe(false);
  });

  it('stays unwritten to when a list brings the same address in again', async () => {
    await page.follow('forget');
    await ask('POST', `requests/${(await requests())[0].id}/erase`);
    const desk = new Desk(shop.server, shop.owner);
    const list = 'First name,Last name,E-mail,Birthday\nLeonie,Köhler,LEONIE@regulars.de,1986-12-02\n';
    const run = await desk.imports('customers', list, {
      consent: { basis: 'asked', wording: 'May we?', source: 'A list' },
    });
    expect(run.counts.created).toBe(1);
    await shop.plan();
    await shop.at('2026-12-02T09:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    const [wish] = (await ask('GET', 'touchpoints?from=2026-12-02&to=2026-12-02')).body.items;
    expect(wish).toMatchObject({ status: 'skipped', sentence: expect.stringContaining('asked for no more') });
  });

  it('pages through what is open, what the law dates first', async () => {
    await page.follow('correction', { given: 'Leonie', day: '3', month: '5' });
    await page.follow('forget');
    const first = (await ask('GET', 'requests?limit=2&total=true')).body;
    expect([first.items.map((one: { kind: string }) => one.kind), first.total]).toEqual([['forget', 'name'], 3]);
    const second = (await ask('GET', `requests?limit=2&cursor=${first.nextCursor}`)).body;
    expect([second.items[0].kind, second.nextCursor]).toEqual(['birthday', null]);
    expect((await ask('GET', 'requests?cursor=nonsense')).status).toBe(400);
    expect(await requests(`customerId=${leonie}`)).toHaveLength(3);
    expect((await ask('POST', `requests/${leonie}/accept`)).status).toBe(404);
  });

  it('is told on the timeline', async () => {
    await page.follow('pause', { until: '2026-12-24' });
    await page.follow('resume');
    await page.follow('correction', { given: 'Leonie', day: '3', month: '5' });
    const [name] = await requests();
    await ask('POST', `requests/${name.id}/accept`, undefined, rep.as);
    await page.follow('forget');
    expect(await timeline()).toEqual([
      'They asked to be forgotten; answer by 28 December 2026',
      'They asked to have their birthday put right',
      'They asked to have their name put right: accepted by Rita',
      'They ended their pause',
      'They asked to hear nothing until 24 December 2026',
    ]);
  });
});
