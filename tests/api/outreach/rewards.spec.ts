import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import type { Answer } from '../../support/server';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('every nth visit', (kind) => {
  let shop: GreetingShop;
  let leonie: string;
  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    leonie = await shop.regular({ called: 'Leonie' });
  });
  afterEach(() => shop.close());

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Answer> =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });
  const coffee = { name: 'A free coffee', every: 3, validDays: 30, on: true };
  const reward = async (more: object = {}): Promise<string> =>
    (await ask('POST', '/api/rewards', { ...coffee, ...more })).body.id;
  const visits = async (...days: string[]): Promise<void> => {
    for (const day of days) await shop.visit(leonie, day);
  };
  const standing = async () => (await ask('GET', `/api/customers/${leonie}/rewards`)).body;
  const waiting = async (): Promise<string[]> => (await standing()).waiting.map(({ by }: { by: string }) => by);
  const briefed = async (): Promise<string[]> =>
    (await ask('GET', `/api/customers/${leonie}/brief`)).body.lines
      .filter(({ icon }: { icon: string }) => icon === 'gift')
      .map(({ text, source }: { text: string; source: string }) => `${text}, ${source}`);

  it('earns a reward: all visits count, those from the day it was switched on earn', async () => {
    await visits('2026-01-05', '2026-01-06', '2026-01-07', '2026-02-01', '2026-02-02');
    await reward();
    expect(await standing()).toEqual({
      waiting: [],
      coming: [{ name: 'A free coffee', every: 3, visitsToGo: 1 }],
    });
    await visits('2026-11-22');
    expect(await waiting()).toEqual(['6th visit on 22 November']);
    expect(await briefed()).toEqual(['A free coffee is waiting: 6th visit on 22 November, holds until 22 December']);
    // A second time on that day is the same visit; older ones written down late earn nothing for it again.
    await visits('2026-11-22', '2025-12-01', '2025-12-02', '2025-12-03');
    expect(await waiting()).toEqual(['6th visit on 22 November']);
  });

  it('is earned on the day it is switched on, and no more once it is off', async () => {
    await visits('2026-11-01', '2026-11-02', '2026-11-22');
    const id = await reward();
    expect(await waiting()).toEqual(['3rd visit on 22 November']);
    await ask('PUT', `/api/rewards/${id}`, { ...coffee, on: false });
    shop.server.clock.set('2026-11-30T12:00:00Z');
    await visits('2026-11-23', '2026-11-24', '2026-11-25');
    expect(await waiting()).toEqual(['3rd visit on 22 November']);
    const on = await ask('PUT', `/api/rewards/${id}`, coffee);
    expect(on.body).toMatchObject({ since: '2026-11-30', waiting: 1 });
    expect(await waiting()).toEqual(['3rd visit on 22 November']);
  });

  it('goes with the visit that earned it, and comes back with it', async () => {
    await reward();
    await visits('2026-11-20', '2026-11-21');
    const { id } = (await ask('POST', `/api/customers/${leonie}/visits`, { day: '2026-11-22' })).body;
    expect(await waiting()).toHaveLength(1);
    await ask('DELETE', `/api/customers/${leonie}/visits/${id}`);
    expect(await waiting()).toEqual([]);
    await ask('POST', `/api/customers/${leonie}/visits/${id}/restore`);
    expect(await waiting()).toEqual(['3rd visit on 22 November']);
  });

  it('is redeemed once, also from two tills at the same moment, and taken back for a minute', async () => {
    await reward();
    await visits('2026-11-20', '2026-11-21', '2026-11-22');
    const [{ id }] = (await standing()).waiting;
    const redeem = () => ask('POST', `/api/earned-rewards/${id}/redeem`);
    const answers = await Promise.all([redeem(), redeem(), redeem()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'redeemed-before' });
    expect(await waiting()).toEqual([]);
    expect(await briefed()).toEqual([]);
    expect((await ask('POST', `/api/earned-rewards/${id}/undo`)).body).toMatchObject({ standing: 'waiting' });
    expect(await waiting()).toHaveLength(1);
    await redeem();
    shop.server.clock.set('2026-11-22T12:01:01Z');
    expect((await ask('POST', `/api/earned-rewards/${id}/undo`)).body).toMatchObject({ code: 'too-late' });
    expect((await ask('GET', '/api/rewards')).body.items).toMatchObject([{ waiting: 0, redeemed: 1, expired: 0 }]);
  });

  it('expires after its last day', async () => {
    await reward({ validDays: 7 });
    await visits('2026-11-20', '2026-11-21', '2026-11-22');
    const [{ id, lastDay }] = (await standing()).waiting;
    expect(lastDay).toBe('2026-11-29');
    shop.server.clock.set('2026-11-29T23:00:00Z');
    expect(await waiting()).toHaveLength(1);
    shop.server.clock.set('2026-11-30T00:00:00Z');
    expect(await waiting()).toEqual([]);
    expect((await ask('POST', `/api/earned-rewards/${id}/redeem`)).body).toMatchObject({ code: 'over' });
    expect((await ask('GET', '/api/rewards')).body.items).toMatchObject([{ waiting: 0, expired: 1 }]);
  });

  it('is refused where it makes no sense, and comes back when it was removed by mistake', async () => {
    const refused = async (more: object): Promise<unknown> => {
      const { status, body } = await ask('POST', '/api/rewards', { ...coffee, ...more });
      return [status, body.errors?.[0]?.path];
    };
    expect(await refused({ every: 1 })).toEqual([400, 'every']);
    expect(await refused({ validDays: 0 })).toEqual([400, 'validDays']);
    expect(await refused({ name: ' ' })).toEqual([400, 'name']);
    const id = await reward();
    await visits('2026-11-20', '2026-11-21', '2026-11-22');
    expect((await ask('DELETE', `/api/rewards/${id}`)).status).toBe(204);
    expect((await ask('GET', '/api/rewards')).body.items).toEqual([]);
    expect(await waiting()).toHaveLength(1);
    expect((await ask('POST', `/api/rewards/${id}/restore`)).body).toMatchObject({ name: 'A free coffee', waiting: 1 });
    expect((await ask('POST', `/api/rewards/${id}/restore`)).status).toBe(404);
  });
});
