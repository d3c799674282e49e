import { afterEach, beforeEach, expect, it } from 'vitest';
import { AuditTrail } from '@regulars/access/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOwner, password, type Person } from '../../support/people';
import { startServer, type Answer, type TestServer } from '../../support/server';

onBothDatabases('the audit trail', (kind) => {
  let server: TestServer;
  let owner: Person;
  const trail = (query = ''): Promise<Answer> => server.ask('GET', `/api/audit${query}`, { as: owner.as });
  const actions = async (query = ''): Promise<string[]> =>
    (await trail(query)).body.items.map(({ action }: { action: string }) => action);

  beforeEach(async () => {
    server = await startServer(kind);
    owner = await anOwner(server);
  });
  afterEach(() => server.close());

  it('tells who did what and when, newest first', async () => {
    await server.ask('POST', '/api/session', { body: { email: owner.email, password: 'no' } });
    await server.ask('POST', '/api/session', { body: { email: 'my-password-by-mistake@shop.test', password } });
    const made = await server.ask('POST', '/api/tokens', { as: owner.as, body: { name: 'Till', scope: 'read' } });
    const { items } = (await trail()).body;
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'token.made',
      'session.refused',
      'session.refused',
      'session.began',
      'house.set-up',
    ]);
    expect(items[0]).toMatchObject({
      at: '2026-11-22T09:00:00.000Z',
      by: { kind: 'user', userId: owner.id, name: 'Ana Silva' },
      subject: `token:${made.body.id}`,
      detail: { scope: 'read' },
    });
    expect(items[1]).toMatchObject({ by: { kind: 'nobody', userId: null }, subject: null });
    expect(items[2].subject).toBe(`user:${owner.id}`);
    expect(JSON.stringify(items)).not.toContain('my-password-by-mistake');
  });

  it('is paged and narrowed', async () => {
    for (let at = 0; at < 5; at += 1) {
      await server.ask('POST', '/api/tokens', { as: owner.as, body: { name: `Till ${at}`, scope: 'read' } });
    }
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Answer = await trail(`?limit=2&total=true${cursor ? `&cursor=${cursor}` : ''}`);
      expect(page.body.total).toBe(7);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      cursor = page.body.nextCursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(await actions('?action=house.set-up')).toEqual(['house.set-up']);
    expect(await actions(`?subject=user:${owner.id}`)).toEqual(['house.set-up']);
    expect(await actions(`?userId=${owner.id}&limit=1`)).toEqual(['token.made']);
    expect((await trail('?cursor=rubbish')).status).toBe(400);
    expect((await trail('?limit=0')).status).toBe(400);
  });

  it('cannot be changed or cut, not even by a statement of our own', async () => {
    for (const sql of ["UPDATE audit_entry SET action = 'x'", 'DELETE FROM audit_entry']) {
      await expect(server.database.units.write((tx) => tx.run(sql))).rejects.toThrow('append-only');
    }
    if (kind === 'postgres') {
      await expect(server.database.units.write((tx) => tx.run('TRUNCATE audit_entry'))).rejects.toThrow('append-only');
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      expect((await server.ask(method, '/api/audit', { as: owner.as })).status).toBe(404);
    }
    expect(await actions()).toEqual(['session.began', 'house.set-up']);
  });

  it('keeps or loses a line together with what it tells of', async () => {
    const actor = { kind: 'console', userId: owner.id, name: 'Command line', role: 'owner' } as const;
    const failing = server.database.units.write(async (tx) => {
      await server.app.get(AuditTrail).record(tx, actor, 'customer.erased', { subject: 'customer:1' });
      throw new Error('not after all');
    });
    await expect(failing).rejects.toThrow('not after all');
    expect(await actions('?action=customer.erased')).toEqual([]);
  });
});
