import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('programmes', (kind) => {
  let shop: GreetingShop;
  beforeEach(async () => (shop = await aGreetingShop(kind)));
  afterEach(() => shop.close());

  const post = (path: string, body: object = {}) => shop.server.ask('POST', path, { as: shop.as, body });
  const subjects = async (): Promise<(string | undefined)[]> => (await shop.mails()).map((mail) => mail.subject);
  const unborn = (called: string, more: object = {}) => shop.regular({ called, born: '--06-30', more });
  const likes = (id: string, text: string, with_: object = {}) =>
    post(`/api/customers/${id}/preferences`, { kind: 'other', stance: 'like', text, source: 'said', ...with_ });
  const wishes = async (
    id: string,
    from = '2026-01-01',
  ): Promise<{ kind: string; day: string; status: string; why: string; id: string }[]> =>
    (await shop.server.ask('GET', `/api/touchpoints?customerId=${id}&from=${from}`, { as: shop.as })).body.items;

  it('wish holidays to those whose country keeps them, and as they said themselves', async () => {
    const here = await unborn('Inês');
    const german = await unborn('Leonie', { address: { country: 'DE' } });
    const indian = await unborn('Asha');
    const none = await unborn('Noa');
    await likes(indian, 'keeps Diwali');
    await likes(none, 'No Christmas wishes', { stance: 'dislike' });
    const christmas = { key: 'christmas-day', name: 'Christmas Day' };
    const diwali = { key: 'diwali', name: 'Diwali' };
    await shop.switchOn('holiday', { settings: { kind: 'holiday', holidays: [christmas, diwali] } });
    shop.server.clock.set('2027-10-25T12:00:00Z');
    await shop.plan();
    const days = async (id: string) => (await wishes(id, '2027-06-01')).map(({ day, why }) => `${day} ${why}`);
    expect(await days(here)).toEqual([]);
    expect(await days(indian)).toEqual(['2027-10-29 They said that they keep Diwali, on 29 October.']);
    shop.server.clock.set('2027-11-22T12:00:00Z');
    await shop.plan();
    const atChristmas = '2027-12-25 Christmas Day is kept where they live, on 25 December.';
    expect(await days(here)).toEqual([atChristmas]);
    expect(await days(german)).toEqual([atChristmas]);
    expect(await days(none)).toEqual([]);
  });

  it('are switched off where every shop has them, and removed where somebody added them', async () => {
    const list = async (): Promise<{ id: string; name: string; builtIn: boolean }[]> =>
      (await shop.server.ask('GET', '/api/programmes', { as: shop.as })).body.items;
    const remove = (id: string) => shop.server.ask('DELETE', `/api/programmes/${id}`, { as: shop.as });
    const first = await list();
    expect(first.every(({ builtIn }) => builtIn)).toBe(true);
    for (const { id } of first) expect((await remove(id)).body.code).toBe('built-in');
    const { id } = (await post('/api/programmes', { kind: 'thanks', name: 'Thanks to our friends' })).body;
    expect((await list()).filter(({ builtIn }) => !builtIn).map(({ name }) => name)).toEqual(['Thanks to our friends']);
    expect((await remove(id)).status).toBe(204);
    expect(await list()).toEqual(first);
  });

  it('check in by rhythm on those who stay away, once for each absence, and not on who has just been here', async () => {
    const eduardo = await unborn('Eduardo');
    for (const day of ['2026-09-22', '2026-10-01', '2026-10-10', '2026-10-19', '2026-10-29'])
      await shop.visit(eduardo, day);
    await shop.switchOn('check-in');
    const [checkIn] = await wishes(eduardo);
    expect(checkIn).toMatchObject({ kind: 'check-in', day: '2026-11-23', why: 'Usually every 9 days, now 25.' });
    await shop.at('2026-11-23T10:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    await shop.at('2026-12-20T10:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    await shop.visit(eduardo, '2026-12-20');
    await shop.at('2027-01-03T10:00:00Z');
    expect((await wishes(eduardo)).filter(({ status }) => status === 'planned')).toMatchObject([{ day: '2027-01-04' }]);
    await shop.visit(eduardo, '2027-01-03');
    await shop.at('2027-01-04T10:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });

  it('thank for the first visit, for round numbers and for large ones', async () => {
    const ids = await Promise.all(['Ana', 'Bia', 'Caro'].map((called) => unborn(called)));
    const [first, tenth, large] = ids as [string, string, string];
    await shop.visit(first, '2026-11-22');
    for (const day of ['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-11-22'])
      await shop.visit(tenth, day);
    await shop.visit(large, '2026-10-01');
    await shop.visit(large, '2026-11-22', 32_000);
    for (const name of ['Thanks after the first visit', 'Thanks after many visits', 'Thanks after a large purchase']) {
      await shop.switchOn(name);
    }
    const why = async (id: string) => (await wishes(id)).map((one) => `${one.day} ${one.why}`);
    expect(await why(first)).toEqual(['2026-11-23 Their first visit was on 22 November.']);
    expect(await why(tenth)).toEqual(['2026-11-23 On 22 November they came for the 5th time.']);
    expect(await why(large)).toEqual(['2026-11-23 They spent €320.00 on 22 November.']);
    await shop.at('2026-11-23T10:00:00Z');
    expect(shop.sink.received).toHaveLength(3);
  });

  it('send one message a week at most, the more welcome one first, and say so', async () => {
    const leonie = await shop.regular({ called: 'Leonie', born: '--11-25' });
    await shop.visit(leonie, '2026-11-22');
    await shop.switchOn('Thanks after the first visit');
    await shop.at('2026-11-23T10:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    const thanks = (await wishes(leonie)).find((one) => one.kind === 'thanks');
    expect(thanks).toMatchObject({ sentence: expect.stringContaining('makes room for birthday wishes') });
    await shop.at('2026-11-25T09:00:00Z');
    expect(await subjects()).toEqual(['Happy birthday, Leonie']);
    await shop.at('2026-12-02T10:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    expect((await wishes(leonie)).find((one) => one.kind === 'thanks')).toMatchObject({ status: 'expired' });
  });

  it('write once to two with one address, by both names', async () => {
    const [leonie, frank] = await Promise.all(
      ['Leonie', 'Frank'].map((called) => shop.regular({ called, born: '--06-30', email: 'both@home.de' })),
    );
    const holidays = [{ key: 'christmas-day', name: 'Christmas Day' }];
    await shop.switchOn('holiday', { settings: { kind: 'holiday', holidays } });
    await shop.at('2026-12-25T09:00:00Z');
    const [mail] = await shop.mails();
    expect(shop.sink.received).toHaveLength(1);
    expect(mail?.text).toMatch(/Leonie and Frank|Frank and Leonie/);
    await shop.turn();
    const both = [...(await wishes(leonie!)), ...(await wishes(frank!))];
    expect(both.map(({ status }) => status)).toEqual(['sent', 'sent']);
  });

  it('leave who would rather be called to a person, and count the call as contact', async () => {
    const leonie = await shop.regular({ born: '--11-25', more: { phones: [{ number: '+351 912 345 678' }] } });
    await likes(leonie, 'rather call me', { kind: 'contact' });
    await shop.at('2026-11-25T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    const [task] = await wishes(leonie);
    expect(task).toMatchObject({ status: 'task', way: 'call', can: ['done', 'skip'] });
    const done = await post(`/api/touchpoints/${task!.id}/done`, { note: 'She was pleased.' });
    expect(done.body).toMatchObject({ status: 'done', sentence: 'Ana Silva called. She was pleased.', can: ['undo'] });
    expect((await post(`/api/touchpoints/${task!.id}/undo`)).body).toMatchObject({ status: 'task' });
  });

  it('wait for approval where the owner wants it, and are missed without it', async () => {
    await shop.switchOn('birthday', { needsApproval: true });
    const ana = await shop.regular({ called: 'Ana', born: '--11-25' });
    const bia = await shop.regular({ called: 'Bia', born: '--11-25' });
    await shop.plan();
    const [proposed] = await wishes(ana);
    expect(proposed).toMatchObject({ status: 'proposed', can: ['approve', 'move', 'skip'] });
    await post(`/api/touchpoints/${proposed!.id}/approve`);
    await shop.at('2026-11-25T09:00:00Z');
    await shop.at('2026-11-28T09:00:00Z');
    expect(await subjects()).toEqual(['Happy birthday, Ana']);
    expect(await wishes(bia)).toMatchObject([{ status: 'expired' }]);
  });

  it('can be sent now, called off for a minute, and refused with the reason', async () => {
    const leonie = await shop.regular({ born: '--12-24' });
    const silent = await shop.regular({ born: '--12-24', consent: 'none' });
    await shop.plan();
    const [wish] = await wishes(leonie);
    expect((await post(`/api/touchpoints/${wish!.id}/send-now`)).body).toMatchObject({
      status: 'waiting',
      can: ['skip'],
    });
    await shop.turn();
    expect(shop.sink.received).toHaveLength(0);
    await post(`/api/touchpoints/${wish!.id}/skip`);
    await post(`/api/touchpoints/${wish!.id}/undo`);
    await post(`/api/touchpoints/${wish!.id}/send-now`);
    await shop.at('2026-11-22T12:01:01Z');
    expect(shop.sink.received).toHaveLength(1);
    const refused = await post(`/api/touchpoints/${(await wishes(silent))[0]!.id}/send-now`);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'not-welcome', detail: expect.stringContaining('no consent') },
    });
  });

  it('spread what is not bound to a day, so that nobody floods a morning', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, (_, at) => unborn(`Regular ${at}`)));
    for (const id of people) {
      for (const day of ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22']) await shop.visit(id, day);
    }
    await shop.switchOn('check-in', { perDay: 2, weekdays: [2, 3] });
    const days = (await Promise.all(people.map((id) => wishes(id)))).flat().map(({ day }) => day);
    expect(days.toSorted()).toEqual(['2026-11-24', '2026-11-24', '2026-11-25', '2026-11-25', '2026-12-01']);
    expect(await shop.plan()).toBe(0);
  });

  it('refuse another kind’s settings, quiet times and words for something else', async () => {
    const { items } = (await shop.server.ask('GET', '/api/programmes', { as: shop.as })).body;
    const checkIn = items.find((one: { kind: string }) => one.kind === 'check-in');
    const change = (body: object) => shop.server.ask('PATCH', `/api/programmes/${checkIn.id}`, { as: shop.as, body });
    expect(await change({ settings: { kind: 'birthday' } })).toMatchObject({
      status: 422,
      body: { code: 'wrong-settings' },
    });
    expect(await change({ templateId: items[0].templateId })).toMatchObject({ body: { code: 'wrong-template' } });
    expect(await change({ settings: { kind: 'check-in', by: 'mood' } })).toMatchObject({ status: 400 });
    expect(await change({ perDay: 0 })).toMatchObject({ status: 400, body: { errors: [{ path: 'perDay' }] } });
  });
});
