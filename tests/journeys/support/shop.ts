import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import pg from 'pg';
import * as z from 'zod';
import { freePort } from '@regulars/shared/testing/postgres';

export const owner = { name: 'Ana Silva', email: 'ana@shop.test', password: 'quiet-morning-42' };

/** A running shop of a test's own. */
export interface Shop {
  url: string;
  /** What the first start printed; empty once the shop is set up. */
  setUpLink: string;
  dataDir: string;
  /** Moves the server's clock to a moment (`2026-11-22T09:00:00Z`). */
  moveTo(now: string): Promise<void>;
  /** Ends the server at once, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and data. */
  start(): Promise<void>;
  /** Runs `regulars …` on the same data. */
  regulars(args: string[], input?: string): string;
}

export interface ShopOptions {
  /** sqlite unless a journey says postgres */
  database: 'sqlite' | 'postgres';
  /** Where the clock starts; the machine's time if not said. */
  now: string | undefined;
  /** More environment, such as SMTP_URL. */
  env: Record<string, string>;
  /** false: nobody has set the shop up yet */
  isSetUp: boolean;
}

let made = 0;

async function newDatabase(kind: ShopOptions['database']): Promise<Record<string, string>> {
  const server = process.env.JOURNEY_POSTGRES_URL;
  if (kind === 'sqlite' || server === undefined) return {};
  const name = `j_${process.pid}_${++made}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return { DATABASE_URL: server.replace(/\/postgres$/, `/${name}`) };
}

const heard = <T>(child: ChildProcess, pick: (said: Record<string, unknown>) => T | undefined): Promise<T> =>
  new Promise((resolve, reject) => {
    const listen = (said: unknown): void => {
      const found = typeof said === 'object' && said !== null ? pick(said as Record<string, unknown>) : undefined;
      if (found === undefined) return;
      child.off('message', listen);
      resolve(found);
    };
    child.on('message', listen);
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}`)));
  });

/** A test with a shop of its own, and a page that fails it on any script error or refused style. */
export const test = base.extend<ShopOptions & { shop: Shop }, { setUpOnce: string }>({
  // One shop is set up for each worker; those on SQLite begin as a copy of it.
  setUpOnce: [
    async ({ browserName }, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), `regulars-set-up-for-${browserName}-`));
      setUp(commandLine(environment(dataDir)));
      await use(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  database: ['sqlite', { option: true }],
  now: [undefined, { option: true }],
  env: [{}, { option: true }],
  isSetUp: [true, { option: true }],
  shop: async ({ database, now, env, isSetUp, setUpOnce }, use) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'regulars-journey-'));
    const port = await freePort();
    const all = {
      ...environment(dataDir),
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      ...(now === undefined ? {} : { TEST_NOW: now }),
      ...(await newDatabase(database)),
      ...env,
    };
    const regulars = commandLine(all);
    if (isSetUp && database === 'sqlite') cpSync(setUpOnce, dataDir, { recursive: true });
    if (isSetUp && database === 'postgres') setUp(regulars);
    const begin = async () => {
      const child = fork('dist/tests/moved-server.js', { env: all, execArgv: [] });
      return { child, said: await heard(child, (said) => (typeof said.url === 'string' ? said : undefined)) };
    };
    const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode !== null || child.signalCode !== null || !child.kill(signal)) return;
      await gone;
    };
    const first = await begin();
    let child = first.child;
    const { url, setUpLink } = z.object({ url: z.string(), setUpLink: z.string().default('') }).parse(first.said);
    const start = async (): Promise<void> => {
      child = (await begin()).child;
    };
    const moveTo = async (at: string): Promise<void> => {
      const moved = heard(child, (said) => (said.moved === at ? true : undefined));
      child.send({ now: at });
      await moved;
    };
    await use({ url, setUpLink, dataDir, moveTo, kill: () => end('SIGKILL'), start, regulars });
    await end('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  },
  // After the shop in order, so that it leaves before the shop closes.
  page: async ({ page, shop }, use) => {
    expect(shop.url).toMatch(/^http:/);
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !/status of (4|5)\d\d|net::ERR_(CONNECTION|EMPTY)/.test(line.text()))
        wrong.push(line.text());
    });
    await use(page);
    expect(wrong, 'errors in the browser').toEqual([]);
  },
});

const environment = (dataDir: string) => ({
  PATH: process.env.PATH ?? '',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
  SECRET_KEY: 'j'.repeat(32),
});

/** The command line, on the data that an environment names. */
const commandLine =
  (env: Record<string, string>) =>
  (args: string[], input = ''): string => {
    const done = spawnSync(process.execPath, ['dist/apps/api/cli.js', ...args], { env, input, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`regulars ${args.join(' ')}: ${done.stderr}`);
    return done.stdout;
  };

function setUp(regulars: Shop['regulars']): void {
  const who = ['--name', owner.name, '--email', owner.email, '--password-stdin'];
  const what = [
    '--business',
    'Silva Wines',
    '--zone',
    'Europe/Berlin',
    '--country',
    'DE',
    '--language',
    'en',
    '--currency',
    'EUR',
  ];
  regulars(['setup', ...who, ...what, '--address', 'Theodor-Heuss-Straße 34, 70174 Stuttgart'], `${owner.password}\n`);
}

/** Signs the owner in, by the page. */
export async function signIn(page: Page, shop: Shop, as = owner): Promise<void> {
  await page.goto(`${shop.url}/sign-in`);
  await page.getByLabel('E-mail').fill(as.email);
  await page.getByLabel('Password', { exact: true }).fill(as.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

export { expect } from '@playwright/test';
