import { onBothDatabases } from '@regulars/shared/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aGreetingShop, type GreetingShop } from '../outreach/shop';

onBothDatabases('tact while something is not well', (kind) => {
  let shop: GreetingShop;
  let eduardo: string;
  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    eduardo = await shop.regular({
      called: 'Eduardo',
      born: '--12-05',
      more: { phones: [{ number: '+351 912 345 678' }] },
    });
    for (const day of ['2026-09-22', '2026-10-01', '2026-10-10', '2026-10-19', '2026-10-29'])
      await shop.visit(eduardo, day);
  });
  afterEach(() => shop.close());

  const post = async (path: string, body: object = {}) => {
    const answer = await shop.server.ask('POST', path, { as: shop.as, body });
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body;
  };
  const complaint = (customer: string) => post(`/api/customers/${customer}/complaints`, { said: 'It came broken.' });
  const checkIn = async (customer = eduardo) => {
    const { body } = await shop.server.ask('GET', `/api/touchpoints?customerId=${customer}&from=2026-01-01`, {
      as: shop.as,
    });
    return body.items.find((one: { kind: string }) => one.kind === 'check-in');
  };

  it('holds a check-in while a complaint is open, lists it, and lets it go only when a person does', async () => {
    await shop.switchOn('check-in');
    const { id } = await complaint(eduardo);
    await shop.at('2026-11-23T10:00:00Z');
    expect(await checkIn()).toMatchObject({ status: 'held' });
    expect((await checkIn()).sentence).toContain('They have an open complaint since');
    const needs = async () => (await shop.server.ask('GET', '/api/touchpoints/needs', { as: shop.as })).body;
    expect(await needs()).toMatchObject({ held: 1 });
    await post(`/api/complaints/${id}/close`, { state: 'solved', outcome: 'A new one.' });
    await shop.at('2026-11-24T10:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    await post(`/api/touchpoints/${(await checkIn()).id}/release`);
    await shop.turn();
    expect((await checkIn()).sentence).toContain('A complaint was closed not long ago');
  });

  it('leaves the birthday to a person, as the owner chose, with the reason', async () => {
    await shop.programme({ on: true });
    await complaint(eduardo);
    await shop.at('2026-12-05T10:00:00Z');
    const wish = await shop.wish(eduardo);
    expect(wish).toMatchObject({
      status: 'task',
      sentence: 'They have an open complaint, so it had better come from one of you.',
    });
    expect(shop.sink.received).toHaveLength(0);
  });

  it('spares whoever has the same address', async () => {
    const email = 'eduardo@example.org';
    const home = await shop.regular({ called: 'Teresa', born: '--06-30', email });
    const one = await shop.regular({ called: 'Eva', born: '--06-30', email });
    for (const day of ['2026-09-22', '2026-10-01', '2026-10-10', '2026-10-19', '2026-10-29'])
      await shop.visit(home, day);
    await shop.switchOn('check-in');
    await complaint(one);
    await shop.at('2026-11-23T10:00:00Z');
    expect((await checkIn(home)).sentence).toContain('Eva, who has the same address, has an open complaint');
  });

  it('waits with a check-in until an overdue promise is kept', async () => {
    await shop.switchOn('check-in');
    const { id } = await post(`/api/customers/${eduardo}/promises`, { what: 'new labels', dueOn: '2026-11-22' });
    await shop.at('2026-11-23T10:00:00Z');
    expect((await checkIn()).sentence).toContain('We still owe them what we promised: new labels.');
    await post(`/api/promises/${id}/keep`);
    await shop.at('2026-11-24T11:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });

  it('does not ask whom one of us has just reached, counted by when it was', async () => {
    await shop.switchOn('check-in');
    expect(await checkIn()).toMatchObject({ status: 'planned', day: '2026-11-23' });
    const call = { channel: 'call', outcome: 'reached', happenedAt: '2026-11-20T10:00:00.000Z' };
    await post(`/api/customers/${eduardo}/interactions`, call);
    await shop.at('2026-11-23T10:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    const missed = await shop.regular({ called: 'Helena', born: '--06-30' });
    for (const day of ['2026-09-22', '2026-10-01', '2026-10-10', '2026-10-19', '2026-10-29'])
      await shop.visit(missed, day);
    await post(`/api/customers/${missed}/interactions`, { channel: 'call', outcome: 'no-answer' });
    await shop.at('2026-11-24T10:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
  });
});
