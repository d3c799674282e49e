import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ImportDesk } from '@regulars/customers/api';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { anOwner, signIn } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';
import { bundledCommands, regulars } from './command-line';
import { Desk, fixture } from './desk';

let bundle: string;
beforeAll(async () => {
  bundle = await bundledCommands();
}, 120_000);
afterAll(() => rmSync(dirname(bundle), { recursive: true, force: true }));

onBothDatabases('an import from the command line', (kind) => {
  let fresh: FreshPlace;
  let server: TestServer;
  let desk: Desk;

  beforeEach(async () => {
    fresh = await freshPlace(kind);
    server = await startServer(kind, { fresh });
    desk = new Desk(server, await anOwner(server));
  });
  afterEach(async () => {
    await server.close();
    await fresh.drop();
  });

  function file(name: string, bytes: Buffer | string): string {
    const path = join(fresh.dataDir, name);
    writeFileSync(path, bytes);
    return path;
  }

  it(
    'that is killed in the middle leaves whole batches, and the next start goes on to the end',
    { timeout: 600_000 },
    async () => {
      const rows = fixture('cdnow/master-transactions.csv.gz').toString().split('\n').slice(0, 30_001).join('\n'); // prettier-ignore
      const { child, said } = regulars(bundle, server, [
        'import',
        'visits',
        file('cdnow.csv', rows),
        '--create-missing',
        '--map',
        'customer=customer_id,date=date,amount=dollars',
      ]);
      const run = async () =>
        (
          await desk.rows<{ id: string; state: string; done: number; created: number }>(
            'SELECT id, state, rows_done AS done, created FROM import_run',
          )
        )[0];
      while (((await run())?.done ?? 0) < 3000) await wait(10);
      child.kill('SIGKILL');
      expect((await said).code).toBeNull();

      const left = await run();
      expect(left).toMatchObject({ state: 'running' });
      expect(left!.done).toBeLessThan(30_000);
      expect(left!.done % 1000).toBe(0);
      expect(left!.created).toBe(left!.done);
      expect(await desk.everything()).toMatchObject({ visit: left!.done });
      const [lists] = await desk.rows<{ n: number }>('SELECT CAST(sum(visit_count) AS integer) AS n FROM customer');
      expect(lists!.n).toBe(left!.done);

      await server.close();
      server = await startServer(kind, { fresh });
      desk = new Desk(server, { ...desk.owner, as: await signIn(server, desk.owner.email) });
      await server.app.get(ImportDesk, { strict: false }).settled();
      expect(await run()).toMatchObject({ state: 'finished', done: 30_000, created: 30_000 });
      expect(await desk.everything()).toMatchObject({ visit: 30_000 });
    },
  );

  it('says what it did, to people and to programs, and fails with a sentence', { timeout: 300_000 }, async () => {
    const customers = file('customers.csv', fixture('chinook/customers.csv'));
    const tell = (args: string[]) => regulars(bundle, server, args).said;
    const first = await tell(['import', 'customers', customers, '--consent', 'existing-customer', '--json']);
    expect(first.err).toBe('');
    expect(JSON.parse(first.out)).toMatchObject({ state: 'finished', counts: { created: 59, refused: 0 } });
    expect(await desk.everything()).toMatchObject({ customer: 59, consent: 59 });
    const again = await tell(['import', 'customers', customers]);
    expect(again.out).toContain('59 rows: 0 customers new, 0 changed, 59 as they were, 0 refused');
    const bad = await tell([
      'import',
      'customers',
      file('bad.csv', fixture('import/not-ok/workbook-named.csv')),
      '--json',
    ]);
    expect([bad.code, JSON.parse(bad.err).code]).toEqual([1, 'not-a-table']);
    const asked = await tell(['import', 'customers', file('asked.csv', fixture('import/not-ok/ambiguous.csv'))]);
    expect(asked.code).toBe(1);
    expect(asked.err).toContain('is the day or the month first in 03/05/1980');
    const answered = await tell([
      'import',
      'customers',
      join(fresh.dataDir, 'asked.csv'),
      '--dates',
      'dmy',
      '--dry-run',
    ]);
    expect(answered.out).toContain('2 customers new');
    const twice = file('twice.csv', 'Given name,Family name\nLuiz,Gonsalves\n');
    const like = await tell(['import', 'customers', twice, '--dry-run']);
    expect(like.out).toContain('1 of the new may be somebody who is here already:');
    expect(like.out).toContain('line 2: Luiz Gonsalves is like Luís Gonçalves: a name that sounds alike.');
    const missing = await tell(['import', 'visits', join(fresh.dataDir, 'none.csv')]);
    expect([missing.code, missing.err.trim()]).toEqual([1, `There is no file ${join(fresh.dataDir, 'none.csv')}.`]);
    const unmapped = await tell(['import', 'customers', customers, '--map', 'email=Mail']);
    expect(unmapped.err).toContain('There is no column “Mail”');
    const { id } = JSON.parse(first.out);
    expect((await tell(['import', 'undo', id])).out).toContain('is taken back');
    expect(await desk.everything()).toMatchObject({ customer: 0 });
  });
});
