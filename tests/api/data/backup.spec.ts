import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { freshPlace, onBothDatabases, type FreshPlace, type Kind } from '@regulars/shared/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { anOwner, signIn, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';
import { bundledCommands } from '../imports/command-line';
import { run, type Ran } from './regulars';

let bundle: string;
beforeAll(async () => {
  bundle = await bundledCommands();
});
afterAll(() => rmSync(dirname(bundle), { recursive: true, force: true }));
// Each command is a process of its own: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

onBothDatabases('a backup', (kind) => {
  const other: Kind = kind === 'sqlite' ? 'postgres' : 'sqlite';
  let here: FreshPlace;
  let there: FreshPlace;
  let server: TestServer;
  let ana: Person;
  let file: string;

  beforeEach(async () => {
    [here, there] = [await freshPlace(kind), await freshPlace(other)];
    server = await startServer(kind, { fresh: here });
    ana = await anOwner(server);
    file = join(here.dataDir, 'shop.jsonl.gz');
    await server.ask('POST', '/api/sample', { as: ana.as, body: {} });
  });
  afterEach(async () => {
    await server.close();
    await here.drop();
    await there.drop();
  });
  const regulars = (place: FreshPlace, ...args: string[]): Promise<Ran> => run(bundle, place, args);
  const isEmpty = async (place: FreshPlace): Promise<boolean> => {
    const empty = await startServer(other, { fresh: place });
    const { count } = (await empty.database.reader.row<{ count: number }>('SELECT count(*) AS "count" FROM customer'))!;
    await empty.close();
    return count === 0;
  };

  it('moves a shop to the other kind of database: every row, the search, and who may sign in', async () => {
    // The server runs on: what it writes meanwhile is in the backup whole or not at all.
    const made = await regulars(here, 'backup', file, '--json');
    expect([made.code, made.err]).toEqual([0, '']);
    const { tables } = JSON.parse(made.out) as { tables: { end: string; rows: number }[] };
    expect(tables.find(({ end }) => end === 'customer')?.rows).toBe(40);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect((await regulars(here, 'verify', file, '--data')).out).toMatch(/is whole.*The database holds the same\.\n$/s);

    const restored = await regulars(there, 'restore', file);
    expect([restored.code, restored.err]).toEqual([0, '']);
    expect(restored.out).toMatch(/read back and the same/);
    expect(await regulars(there, 'verify', file, '--data')).toMatchObject({ code: 0, err: '' });

    const moved = await startServer(other, { fresh: there });
    const as = await signIn(moved, ana.email);
    const ask = async (from: TestServer, who: Person['as'], path: string) =>
      (await from.ask('GET', path, { as: who })).body;
    for (const path of ['/api/customers/search?q=kohler', '/api/customers?limit=60&total=true', '/api/today/contact'])
      expect(await ask(moved, as, path)).toEqual(await ask(server, ana.as, path));
    await moved.close();

    expect((await regulars(there, 'restore', file)).err).toMatch(/There is data in this database already/);
  });

  it('is refused when it is damaged, and nothing is written', async () => {
    await regulars(here, 'backup', file);
    const text = gunzipSync(readFileSync(file)).toString();
    writeFileSync(file, gzipSync(text.replace('Köhler', 'Kohler')));
    const said = await regulars(there, 'restore', file);
    expect([said.code, said.out, said.err]).toEqual([1, '', expect.stringMatching(/not those that were written\. Nothing was changed\.\n$/)]); // prettier-ignore
    expect(await isEmpty(there)).toBe(true);
  });

  it('does not overwrite another one, and says what has changed since', async () => {
    await regulars(here, 'backup', file);
    expect(await regulars(here, 'backup', file)).toMatchObject({ code: 1, out: '' });
    await server.ask('POST', '/api/customers', { as: ana.as, body: { name: { given: 'Jan' } } });
    const said = await regulars(here, 'verify', file, '--data');
    expect([said.code, said.err]).toEqual([1, expect.stringContaining('customer has 40 rows in the backup and 41 in the database')]); // prettier-ignore
    expect((await regulars(here, 'backup', file, '--force')).code).toBe(0);
    expect((await regulars(here, 'verify', file, '--data')).code).toBe(0);
  });

  it('of an older version is brought up to date, and one of a newer version refused', async () => {
    await regulars(here, 'backup', file);
    const [head, ...lines] = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
    const about = JSON.parse(head!) as { schema: string[] };
    const end = JSON.parse(lines.pop()!) as { tables: number };
    // As it was before what is taken off could be put back.
    const older = { ...about, schema: about.schema.filter((name) => !name.startsWith('RemovedThings')) };
    const left = lines.filter((line) => !line.includes('"removed_thing"'));
    const write = (...all: object[]) =>
      writeFileSync(file, gzipSync(all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')));
    writeFileSync(file, gzipSync([JSON.stringify(older), ...left, JSON.stringify({ ...end, tables: end.tables - 1 })].join('\n'))); // prettier-ignore
    expect(await regulars(there, 'restore', file)).toMatchObject({ code: 0, err: '' });
    expect((await regulars(there, 'migrate')).out).toMatch(/is up to date; nothing was changed\.\n$/);

    write({ ...about, schema: [...about.schema, 'Later1999999999999'] }, { whole: true, tables: 0, rows: 0 });
    const newer = await regulars(there, 'restore', file);
    expect([newer.code, newer.err]).toEqual([1, expect.stringContaining('made by a newer version')]);
  });
});
