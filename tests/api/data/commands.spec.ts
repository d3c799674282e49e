import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase } from '@regulars/shared/db';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { data } from '../../../apps/api/src/data';
import { anOwner } from '../../support/people';
import { startServer } from '../../support/server';
import { bundledCommands } from '../imports/command-line';
import { run, start, type Ran } from './regulars';

let bundle: string;
beforeAll(async () => {
  bundle = await bundledCommands();
});
afterAll(() => rmSync(dirname(bundle), { recursive: true, force: true }));
// Each command is a process of its own: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

onBothDatabases('the command line at the data', (kind) => {
  let here: FreshPlace;
  beforeEach(async () => {
    here = await freshPlace(kind);
  });
  afterEach(() => here.drop());
  const regulars = (...args: string[]): Promise<Ran> => run(bundle, here, args);

  it('migrates what is older, and says how far it came', async () => {
    const first = data.map(({ rows, migrations }, at) => ({ rows, migrations: at === 0 ? migrations : [] }));
    await (await openDatabase(here.place, first)).close();
    expect((await regulars('backup')).err).toMatch(/is of an older version/);
    const said = await regulars('migrate', '--json');
    const { steps } = JSON.parse(said.out) as { steps: string[] };
    expect([said.code, steps.length]).toEqual([0, data.flatMap(({ migrations }) => migrations).length - data[0]!.migrations.length]); // prettier-ignore
    expect((await regulars('migrate')).out).toMatch(/is up to date; nothing was changed\.\n$/);
  });

  it('serves until it is told to stop, and says where as data', async () => {
    const child = start(bundle, here, ['serve', '--port', '0', '--json']);
    const ended = new Promise((done) => child.once('close', done));
    let out = '';
    const line = await new Promise<string>((said) =>
      child.stdout?.on('data', (chunk) => {
        out += String(chunk);
        const hello = out.split('\n').find((one) => one.includes('setUpLink'));
        if (hello !== undefined) said(hello);
      }),
    );
    const { url, setUpLink } = JSON.parse(line) as { url: string; setUpLink: string };
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(setUpLink).toMatch(/^http/);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('writes customers to a file, once, and on the trail', async () => {
    const server = await startServer(kind, { fresh: here });
    const ana = await anOwner(server);
    await server.ask('POST', '/api/customers', { as: ana.as, body: { name: { given: 'Leonie', family: 'Köhler' } } });
    const file = join(here.dataDir, 'customers.csv');
    const said = await regulars('export', 'customers', file, '--json');
    expect([said.code, JSON.parse(said.out)]).toEqual([0, { file, customers: 1 }]);
    expect(readFileSync(file, 'utf8')).toContain('Leonie');
    expect(await regulars('export', 'customers', file)).toMatchObject({ code: 1, out: '' });
    const { body } = await server.ask('GET', '/api/audit?limit=5', { as: ana.as });
    expect(body.items[0]).toMatchObject({ action: 'customer.exported' });
    await server.close();
  });

  it('tells the brief of whoever is meant, and lists those who may be', async () => {
    const server = await startServer(kind, { fresh: here });
    const { as } = await anOwner(server);
    const add = (body: object) => server.ask('POST', '/api/customers', { as, body });
    const { body: leonie } = await add({ name: { given: 'Leonie', family: 'Köhler' }, reference: 'K-7' });
    await add({ name: { given: 'Leonie', family: 'Kramer' }, emails: [{ address: 'leonie@kramer.test' }] });
    const nuts = { kind: 'allergy', stance: 'need', text: 'nuts', source: 'said' };
    await server.ask('POST', `/api/customers/${leonie.id}/preferences`, { as, body: nuts });
    for (const by of [leonie.id as string, 'K-7', 'leonie köhler', 'LEONIE KOEHLER', 'Leonie Kohler']) {
      expect((await regulars('brief', by)).out, by).toMatch(/^Leonie Köhler\n.*\n\n! Allergy: nuts \(said/s);
    }
    const visit = await regulars('brief', 'Leonie@Kramer.test', '--for', 'visit', '--json');
    expect(JSON.parse(visit.out)).toMatchObject({ customer: { name: 'Leonie Kramer' }, purpose: 'visit' });
    const both = await regulars('brief', 'Leonie');
    expect([both.code, both.err]).toEqual([1, expect.stringContaining(`${leonie.id}  Leonie Köhler`)]);
    expect((await regulars('brief', 'Nobody')).err).toMatch(/^Nobody is known as “Nobody”/);
    await server.close();
  });

  it('looks over the mail without a server running, and ends with 1 if something is wrong', async () => {
    const said = await regulars('doctor', '--json');
    const { findings } = JSON.parse(said.out) as { findings: { kind: string; verdict: string }[] };
    expect(said.code).toBe(1);
    expect(findings.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['login warn', 'address wrong']);
    const { out } = await regulars('doctor');
    expect(out).toMatch(/^look at {2}There is no mail server yet\.\n.*WRONG {4}Customers cannot open http:\/\/127/s);
  });

  it('says that there is nothing yet, and makes nothing', async () => {
    if (kind === 'sqlite')
      expect((await regulars('backup')).err).toMatch(/^There is no data yet in .*regulars\.sqlite/);
    else expect((await regulars('backup')).err).toMatch(/^There is no data yet in PostgreSQL at 127\.0\.0\.1/);
    expect((await regulars('verify', join(here.dataDir, 'none.jsonl.gz'))).code).toBe(1);
  });
});
