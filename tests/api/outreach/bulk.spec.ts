import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('several at once, and what waits for somebody', (kind) => {
  let shop: GreetingShop;
  let ids: string[];
  const ask = (method: 'GET' | 'POST', path: string, body?: object) =>
    shop.server.ask(method, `/api/touchpoints${path}`, { as: shop.as, ...(body ? { body } : {}) });
  const bulk = async (body: object) => (await ask('POST', '/bulk', body)).body;
  const needs = async () => (await ask('GET', '/needs')).body;
  const waiting = async (need: string): Promise<string[]> =>
    (await ask('GET', `?needs=${need}`)).body.items.map((one: { id: string }) => one.id);

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    const people = await Promise.all(['Ana', 'Bia', 'Caro'].map((called) => shop.regular({ called })));
    await shop.plan();
    ids = await Promise.all(people.map(async (id) => (await shop.wish(id)).id));
  });
  afterEach(() => shop.close());

  it('are done where that is possible; the others are told, each with its reason', async () => {
    await ask('POST', `/${ids[2]}/skip`);
    const unknown = '00000000-0000-7000-8000-00000000ffff';
    const result = await bulk({ action: 'hold', ids: [...ids, unknown, ids[0]] });
    expect(result.done).toEqual(ids.slice(0, 2));
    expect(result.refused).toEqual([
      { id: ids[2], sentence: expect.stringContaining('not possible any more') },
      { id: unknown, sentence: expect.stringContaining('no such wish') },
    ]);
    expect(await needs()).toEqual({ approval: 0, held: 2, missed: 0, unsure: 0, failed: 0, task: 0 });
    expect(await bulk({ action: 'undo', ids: result.done })).toEqual({ done: result.done, refused: [] });
    expect(await needs()).toMatchObject({ held: 0 });
  });

  it('move together, but not into the past', async () => {
    const moved = await bulk({ action: 'move', ids, to: { day: '2026-11-27' } });
    expect(moved).toEqual({ done: ids, refused: [] });
    expect((await shop.planned()).map((line) => line.slice(0, 10))).toEqual(Array(3).fill('2026-11-27'));
    const past = await bulk({ action: 'move', ids, to: { day: '2026-11-20' } });
    expect(past.done).toEqual([]);
    expect(past.refused).toHaveLength(3);
    expect(past.refused[0].sentence).toContain('has passed');
  });

  it('are at most 200, and name an act that is known', async () => {
    const many = Array.from({ length: 201 }, () => ids[0]);
    for (const body of [
      { action: 'hold', ids: many },
      { action: 'hold', ids: [] },
      { action: 'send-now', ids },
      { action: 'move', ids },
    ])
      expect((await ask('POST', '/bulk', body)).status).toBe(400);
  });

  it('wait as tasks, for approval, or were missed, each in its list', async () => {
    await ask('POST', `/${ids[0]}/hand-over`, { way: 'call' });
    await ask('POST', `/${ids[1]}/hold`);
    expect(await waiting('task')).toEqual([ids[0]]);
    expect(await waiting('held')).toEqual([ids[1]]);
    await shop.programme({ needsApproval: true });
    await shop.regular({ called: 'Dora' });
    await shop.plan();
    const asked = await waiting('approval');
    expect(await bulk({ action: 'approve', ids: asked })).toMatchObject({ done: asked });
    await shop.at('2026-12-02T09:00:00Z');
    expect(await waiting('missed')).toContain(ids[1]);
    await shop.at('2026-12-20T09:00:00Z');
    expect(await needs()).toEqual({ approval: 0, held: 0, missed: 0, unsure: 0, failed: 0, task: 0 });
  });

  it('show in the month by programme, and of one programme alone', async () => {
    const [programme] = (await shop.server.ask('GET', '/api/programmes', { as: shop.as })).body.items;
    const checkIns = await shop.switchOn('check-in');
    const month = async (id: string) => (await ask('GET', `/month?month=2026-11&programmeId=${id}`)).body;
    expect(await month(programme.id)).toMatchObject({
      total: 3,
      days: [{ byProgramme: [{ programmeId: programme.id, kind: 'birthday', total: 3 }] }],
    });
    expect(await month(checkIns)).toMatchObject({ total: 0, days: [] });
  });
});
