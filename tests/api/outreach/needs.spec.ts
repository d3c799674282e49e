import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import type { Answer } from '../../support/server';
import { anOffer } from './offer-stories';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('what customers are looking for', (kind) => {
  let shop: GreetingShop;
  let leonie: string;
  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    leonie = await shop.regular({ called: 'Leonie Köhler', born: '--06-30' });
  });
  afterEach(() => shop.close());

  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Answer> =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });
  const needs = async (customerId: string, text: string, more: object = {}): Promise<string> => {
    const body = { kind: 'product', stance: 'need', text, ...more };
    return (await ask('POST', `/api/customers/${customerId}/preferences`, body)).body.id;
  };
  const listed = async (query = ''): Promise<string[]> =>
    (await ask('GET', `/api/needs?${query}`)).body.items.map(
      (one: { customer: { displayName: string }; need: { text: string } }) =>
        `${one.customer.displayName}: ${one.need.text}`,
    );
  const met = (customerId: string, id: string) => `/api/customers/${customerId}/preferences/${id}/met`;

  it('stands in one list, the newest first, found by words and by name', async () => {
    const frank = await shop.regular({ called: 'Frank Harris' });
    await needs(leonie, 'a bigger table', { sourceDay: '2026-11-02' });
    await needs(frank, 'an oak table, 100%', { sourceDay: '2026-11-20' });
    await needs(frank, 'a lamp', { sourceDay: '2026-11-10', kind: 'other' });
    await needs(leonie, 'no nuts', { kind: 'allergy' });
    await ask('POST', `/api/customers/${leonie}/preferences`, { kind: 'product', stance: 'like', text: 'tables' });
    const all = ['Frank Harris: an oak table, 100%', 'Frank Harris: a lamp', 'Leonie Köhler: a bigger table'];
    expect(await listed()).toEqual(all);
    expect(await listed('q=TABLE')).toEqual([all[0], all[2]]);
    expect(await listed('q=table%20leonie')).toEqual([all[2]]);
    expect(await listed(`q=${encodeURIComponent('100%')}`)).toEqual([all[0]]);
    expect(await listed(`q=${encodeURIComponent('%')}`)).toEqual(all);
    expect(await listed('q=leonie%20koehler')).toEqual([all[2]]);
    const first = (await ask('GET', '/api/needs?limit=2&total=true')).body;
    expect(first.total).toBe(3);
    expect(await listed(`limit=2&cursor=${first.nextCursor}`)).toEqual([all[2]]);
    await ask('POST', `/api/customers/${frank}/archive`);
    expect(await listed()).toEqual([all[2]]);
  });

  it('comes to an end once it is met: when, how, and who says so; with Undo', async () => {
    const id = await needs(leonie, 'a bigger table');
    const answer = await ask('POST', met(leonie, id), { how: 'took the oak table' });
    expect(answer.body.met).toEqual({ on: '2026-11-22', how: 'took the oak table', by: 'Ana Silva' });
    expect(await listed()).toEqual([]);
    expect((await ask('GET', `/api/customers/${leonie}/brief`)).body.lines).toEqual([]);
    expect(await ask('POST', met(leonie, id), {})).toMatchObject({ status: 409, body: { code: 'met-before' } });
    expect((await ask('DELETE', met(leonie, id))).body.met).toBeNull();
    expect((await ask('DELETE', met(leonie, id))).status).toBe(200);
    expect(await listed()).toEqual(['Leonie Köhler: a bigger table']);
  });

  it('is never met for an allergy or a like, nor tomorrow, nor by way of somebody else', async () => {
    const nuts = await needs(leonie, 'nuts', { kind: 'allergy' });
    expect(await ask('POST', met(leonie, nuts), {})).toMatchObject({ status: 422, body: { code: 'never-met' } });
    const table = await needs(leonie, 'a bigger table');
    const tomorrow = await ask('POST', met(leonie, table), { on: '2026-11-23' });
    expect(tomorrow).toMatchObject({ status: 422, body: { code: 'not-yet', errors: [{ path: 'on' }] } });
    const frank = await shop.regular({ called: 'Frank Harris' });
    expect((await ask('POST', met(frank, table), {})).status).toBe(404);
  });

  it('keeps its end when it is taken off and put back, and loses it once it is no need any more', async () => {
    const id = await needs(leonie, 'a bigger table');
    await ask('POST', met(leonie, id), { on: '2026-11-20' });
    const path = `/api/customers/${leonie}/preferences/${id}`;
    await ask('DELETE', path);
    expect((await ask('POST', `${path}/restore`)).body.met).toMatchObject({ on: '2026-11-20' });
    expect((await ask('PATCH', path, { stance: 'like' })).body.met).toBeNull();
  });

  it('is the reason in the offer that speaks of it, and the offer stands in the brief', async () => {
    const id = await needs(leonie, 'looking for a bigger table');
    const offer = await anOffer(shop, { name: 'Oak tables', interests: ['oak', 'table'] });
    const reach = async () => (await ask('GET', `/api/offers/${offer}/reach`)).body.items;
    expect(await reach()).toMatchObject([
      { why: 'Is looking for: a bigger table (said so on 22 November 2026).', reached: true },
    ]);
    const offered = async () =>
      (await ask('GET', `/api/customers/${leonie}/brief`)).body.lines.find(
        (line: { link: { kind: string } }) => line.link.kind === 'offer',
      );
    expect(await offered()).toBeUndefined();
    await ask('POST', `/api/offers/${offer}/schedule`);
    expect(await offered()).toMatchObject({
      text: 'The offer ‘Oak tables’ may fit: looking for a bigger table',
      source: 'holds until 6 December',
      link: { id: offer },
    });
    await ask('POST', met(leonie, id), {});
    expect(await offered()).toBeUndefined();
    await shop.at('2026-11-23T10:00:00Z');
    expect(shop.sink.received).toEqual([]);
  });
});
