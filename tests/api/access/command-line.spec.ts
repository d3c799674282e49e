import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { signIn } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

// Beside node_modules, where the bundle finds what it leaves outside.
const outDir = resolve('node_modules/.cache/regulars-command-line', String(process.pid));
const secret = 'quiet-morning-42';

interface Ran {
  code: number;
  out: string;
  err: string;
}

beforeAll(async () => {
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: 'apps/api/vite.config.ts',
    build: { outDir, emptyOutDir: true, sourcemap: false },
    logLevel: 'error',
  });
});
// Each command is a process of its own: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

onBothDatabases('the command line', (kind) => {
  let fresh: FreshPlace;
  const regulars = (args: string[], input = ''): Promise<Ran> =>
    new Promise((done) => {
      const { place, dataDir } = fresh;
      const database = place.kind === 'postgres' ? { DATABASE_URL: place.url } : {};
      const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, SECRET_KEY: 'k'.repeat(32), ...database };
      const child = spawn(process.execPath, [join(outDir, 'cli.js'), ...args], { env });
      const ran: Ran = { code: -1, out: '', err: '' };
      child.stdout.on('data', (chunk: Buffer) => (ran.out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (ran.err += chunk.toString()));
      child.on('close', (code) => done({ ...ran, code: code ?? -1 }));
      child.stdin.end(input);
    });
  const setUp = (more: string[] = [], input = `${secret}\n`): Promise<Ran> => {
    const who = ['--name', 'Ana Silva', '--email', 'ana@shop.test', '--password-stdin'];
    return regulars(
      ['setup', ...who, '--business', 'Vinhos', '--zone', 'Europe/Lisbon', '--country', 'PT', ...more],
      input,
    );
  };

  beforeEach(async () => {
    fresh = await freshPlace(kind);
  });
  afterEach(() => fresh.drop());

  it('goes from nothing to a working server, and a token alone on its output', async () => {
    const done = await setUp(['--json']);
    expect([done.code, JSON.parse(done.out)]).toEqual([0, { id: expect.any(String), email: 'ana@shop.test' }]);
    const again = await setUp();
    expect(again).toMatchObject({ code: 1, out: '', err: 'Regulars is set up already; nothing was changed.\n' });
    const { out } = await regulars(['token', 'add', '--scope', 'write']);
    expect(out).toMatch(/^rgl_[\w-]{43}\n$/);

    const server = await startServer(kind, { fresh });
    const business = await server.ask('GET', '/api/business', { as: { token: out.trim() } });
    expect(business.body).toMatchObject({ name: 'Vinhos', language: 'pt', currency: 'EUR', address: null });
    await signIn(server, 'ana@shop.test', secret);
    await server.close();
  });

  it('works while the server runs, and both keep what they write', async () => {
    await setUp();
    const server: TestServer = await startServer(kind, { fresh });
    const as = await signIn(server, 'ana@shop.test', secret);
    const commands = ['bo', 'cy'].map((name) =>
      regulars(
        ['user', 'add', '--name', name, '--email', `${name}@shop.test`, '--role', 'rep', '--password-stdin'],
        secret,
      ),
    );
    const written: number[] = [];
    const progress = { running: true };
    void Promise.all(commands).then(() => (progress.running = false));
    while (progress.running) {
      const made = await server.ask('POST', '/api/tokens', { as, body: { name: 'Till', scope: 'read' } });
      written.push(made.status);
      await new Promise((resume) => setTimeout(resume, 20));
    }
    expect((await Promise.all(commands)).map(({ code }) => code)).toEqual([0, 0]);
    expect(new Set(written)).toEqual(new Set([201]));
    expect((await server.ask('GET', '/api/users', { as })).body.items).toHaveLength(3);
    await signIn(server, 'cy@shop.test', secret);
    await server.close();
  });

  // The rest is the same whichever database there is, and a process for each command takes its time.
  it.runIf(kind === 'sqlite')(
    'says in one sentence what does not fit, writes nothing, and exits with an error',
    async () => {
      const early = await regulars(['token', 'add', '--scope', 'read']);
      expect([early.code, early.out]).toEqual([1, '']);
      expect(early.err).toMatch(/^Regulars is not set up yet.*\n$/);
      expect(await setUp([], 'short\n')).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^--password-stdin: At least 8/),
      });
      const place = await setUp(['--zone', 'Mars/Base', '--currency', 'EURO']);
      expect([place.code, place.err]).toEqual([1, expect.stringMatching(/^--zone: .* --currency: [^\n]*\n$/)]);
      const asJson = await setUp(['--zone', 'Mars/Base', '--json']);
      expect(JSON.parse(asJson.err)).toMatchObject({ code: 'bad-input', errors: [{ path: '--zone' }] });
      const misspelt = [['nope'], ['token', 'add', '--scope', 'all'], ['user', 'add'], []].map((args) =>
        regulars(args),
      );
      for (const { code } of await Promise.all(misspelt)) expect(code).not.toBe(0);
      expect(await setUp()).toMatchObject({ code: 0, err: '' });
      const nobody = await regulars(['token', 'add', '--scope', 'read', '--user', 'nobody@shop.test']);
      expect(nobody).toMatchObject({ code: 1, out: '' });
    },
  );

  it.runIf(kind === 'sqlite')('invites, lists, and gives a new password', async () => {
    await setUp();
    const invited = await regulars(['user', 'add', '--name', 'Bo', '--email', 'bo@shop.test', '--role', 'manager']);
    expect(invited.out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/join\?token=[\w-]{43}\n$/);
    expect(JSON.parse((await regulars(['user', 'list', '--json'])).out)).toMatchObject([
      { name: 'Ana Silva', role: 'owner' },
    ]);
    const changed = await regulars(
      ['user', 'password', '--email', 'ana@shop.test', '--password-stdin'],
      'another-morning-7',
    );
    expect(changed.code).toBe(0);
    const server = await startServer(kind, { fresh });
    await expect(signIn(server, 'ana@shop.test', secret)).rejects.toThrow('401');
    await signIn(server, 'ana@shop.test', 'another-morning-7');
    const token = new URL(invited.out.trim()).searchParams.get('token');
    const body = { token, name: 'Bo', password: secret };
    expect((await server.ask('POST', '/api/join', { body })).body.user.role).toBe('manager');
    await server.close();
  });
});
