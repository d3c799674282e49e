import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('the timeline', (kind) => {
  let server: TestServer;
  let owner: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-20T08:00:00Z' });
    owner = await anOwner(server, { zone: 'America/Los_Angeles' });
  });
  afterAll(() => server.close());

  const page = async (id: string, query = '') => {
    const { status, body } = await server.ask('GET', `/api/customers/${id}/timeline${query}`, { as: owner.as });
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const all = async (id: string, limit: number, kinds = '') => {
    const items: { kind: string; id: string; day: string; at: string }[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const body: { items: typeof items; nextCursor: string | null } = await page(id, `?limit=${limit}${kinds}${cursor === '' ? '' : `&cursor=${cursor}`}`); // prettier-ignore
      items.push(...body.items);
      cursor = body.nextCursor;
    }
    return items;
  };
  const visit = (id: string, day: string) =>
    server.ask('POST', `/api/customers/${id}/visits`, { as: owner.as, body: { day, items: ['Tea'] } });

  const somebody = async (): Promise<string> => {
    server.clock.set('2026-11-20T08:00:00Z');
    const id = await aCustomer(server, {
      notes: ['One', 'Two', 'Three'],
      dates: [{ kind: 'birthday', label: null, day: '--05-03' }],
      consent: {
        purposes: ['greetings', 'offers'],
        basis: 'asked',
        statement: null,
        source: null,
        wording: null,
        givenOn: null,
        until: null,
      },
    });
    for (const day of ['2026-11-18', '2026-11-19', '2026-11-19', '2026-11-20', '2026-10-01']) await visit(id, day);
    return id;
  };

  it('tells everything, newest first, days as they are in the shop', async () => {
    const { items, nextCursor } = await page(await somebody());
    expect(nextCursor).toBeNull();
    // 08:00 UTC is midnight in Los Angeles, where the visits of that day begin as well.
    expect(items.map((each: { kind: string; day: string }) => `${each.day} ${each.kind}`)).toEqual([
      '2026-11-20 note',
      '2026-11-20 note',
      '2026-11-20 note',
      '2026-11-20 preference',
      '2026-11-20 preference',
      '2026-11-20 date',
      '2026-11-20 visit',
      '2026-11-20 consent',
      '2026-11-19 visit',
      '2026-11-19 visit',
      '2026-11-18 visit',
      '2026-10-01 visit',
    ].filter((line, at) => !(line.endsWith('preference') && at === 4))); // prettier-ignore
    expect(items.find((each: { kind: string }) => each.kind === 'consent').text).toBe(
      'May write for wishes and offers: they said yes',
    );
    expect(items.find((each: { kind: string }) => each.kind === 'visit')).toMatchObject({
      items: ['Tea'],
      by: 'Ana Silva',
    });
  });

  it('is the same page by page, however small the pages, where everything ties', async () => {
    const id = await somebody();
    const whole = (await page(id)).items.map((each: { id: string }) => each.id);
    for (const limit of [1, 2, 3, 5]) expect((await all(id, limit)).map((each) => each.id)).toEqual(whole);
  });

  it('repeats and loses nothing when something new is written between two pages', async () => {
    const id = await somebody();
    const first = await page(id, '?limit=4');
    await visit(id, '2026-11-20');
    const rest = await page(id, `?limit=50&cursor=${first.nextCursor}`);
    const seen = [...first.items, ...rest.items].map((each: { id: string }) => each.id);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('shows one kind or some', async () => {
    const id = await somebody();
    expect(new Set((await page(id, '?kind=visit')).items.map((each: { kind: string }) => each.kind))).toEqual(
      new Set(['visit']),
    );
    expect((await all(id, 2, '&kind=note,date')).map((each) => each.kind)).toEqual(['note', 'note', 'note', 'date']);
  });

  it('refuses kinds it does not know, and cursors that are not its own', async () => {
    const id = await somebody();
    for (const query of [
      '?kind=gossip',
      '?cursor=abc',
      '?cursor=WyIyMDI2LTk5LTk5VDAwOjAwOjAwLjAwMFoiLCJub3RlIiwieCJd',
      '?limit=0',
      '?q=x',
    ]) {
      expect((await server.ask('GET', `/api/customers/${id}/timeline${query}`, { as: owner.as })).status, query).toBe(
        400,
      );
    }
    expect(
      (await server.ask('GET', '/api/customers/0197aaaa-0000-7000-8000-000000000000/timeline', { as: owner.as }))
        .status,
    ).toBe(404);
  });
});
