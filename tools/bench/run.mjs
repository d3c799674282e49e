// `npm run bench`: every figure beside its raw floor, measured in the same run. `--write` keeps the table in docs/performance.md.
import { execFileSync, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAndInsert, sendBare } from './floors.mjs';
import { load } from './load.mjs';
import { writeCustomers, writeVisits } from './people.mjs';

const people = Number(process.env.BENCH_PEOPLE ?? 20_000);
const visits = Number(process.env.BENCH_VISITS ?? 500_000);
const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
const rows = [];
const children = [];

const add = (what, ours, floor, goal) => {
  rows.push({ what, ours, floor, goal });
  console.log(`${what}: ${ours}${floor ? ` (floor ${floor})` : ''}`);
};
const residentMb = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
const rate = (n, unit) => `${n.toLocaleString('en-GB')} ${unit}`;
const envOf = (dataDir, more = {}) => ({
  ...process.env,
  DATA_DIR: dataDir,
  LOG_LEVEL: 'error',
  SECRET_KEY: 'b'.repeat(32),
  PORT: '0',
  ...more,
});

try {
  build();
  await write();
  await imports();
  await reads();
  await sends();
  await plans();
  firstLoad();
  report();
} finally {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

function build() {
  for (const args of [
    ['nx', 'run-many', '-t', 'build'],
    ['vite', 'build', '--config', 'tools/vite.config.ts', '--logLevel', 'warn'],
  ]) {
    const done = spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit' });
    if (done.status !== 0) process.exit(1);
  }
}

async function write() {
  await writeCustomers(join(folder, 'people.csv'), people);
  await writeVisits(join(folder, 'visits.csv'), visits, people);
  await writeCustomers(join(folder, 'fifty.csv'), 50_000);
  await writeVisits(join(folder, 'fifty-visits.csv'), visits, 50_000);
}

function regulars(dataDir, args, input = '') {
  return execFileSync(process.execPath, ['dist/apps/api/cli.js', ...args], {
    env: envOf(dataDir),
    input,
    encoding: 'utf8',
  }).trim();
}

function setUp(dataDir) {
  const who = ['--name', 'Ana', '--email', 'ana@shop.test', '--password-stdin'];
  const what = [
    '--business',
    'Bench',
    '--zone',
    'Europe/Berlin',
    '--country',
    'DE',
    '--language',
    'en',
    '--currency',
    'EUR',
    '--address',
    'Street 1',
  ];
  regulars(dataDir, ['setup', ...who, ...what], 'quiet-morning-42\n');
}

function inside(dataDir, args, more) {
  return JSON.parse(
    execFileSync(process.execPath, ['dist/tools/bench.js', ...args], {
      env: envOf(dataDir, more),
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );
}

async function imports() {
  const fifty = join(folder, 'fifty');
  setUp(fifty);
  const floor = await parseAndInsert(join(folder, 'fifty.csv'), folder);
  const done = inside(fifty, ['import', join(folder, 'fifty.csv'), 'customers']);
  add(
    'import CSV, validated and deduplicated, 50,000 rows',
    `${rate(Math.round(50_000 / done.seconds), 'rows/s')}, ${done.peakMb} MB at most`,
    rate(floor, 'rows/s'),
    '≥ 30,000 rows/s, < 300 MB',
  );
  inside(fifty, ['import', join(folder, 'fifty-visits.csv'), 'visits']);
  const main = join(folder, 'main');
  setUp(main);
  inside(main, ['import', join(folder, 'people.csv'), 'customers']);
  const brought = inside(main, ['import', join(folder, 'visits.csv'), 'visits']);
  add('import visits, 500,000 rows', rate(Math.round(visits / brought.seconds), 'rows/s'), '', '');
}

function started(script, args, env) {
  return new Promise((resolve, reject) => {
    const since = performance.now();
    const child = fork(script, args, { env, execArgv: [], silent: true });
    children.push(child);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.on('message', ({ url }) => resolve({ child, url }));
    child.stdout.on('data', (text) => {
      const url = /ready at (\S+)/.exec(String(text))?.[1];
      if (url) resolve({ child, url, seconds: (performance.now() - since) / 1000 });
    });
    child.stderr.on('data', (text) => process.stderr.write(text));
  });
}

async function stopped(child) {
  child.removeAllListeners('exit');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function reads() {
  const data = join(folder, 'main');
  const token = regulars(data, ['token', 'add', '--name', 'bench', '--scope', 'write']);
  const headers = { authorization: `Bearer ${token}` };
  const server = await started('dist/apps/api/main.js', [], envOf(data));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  add('start to ready', `${server.seconds.toFixed(2)} s`, '', '≤ 0.9 s');
  add('idle memory, whole product', `${residentMb(server.child.pid)} MB`, '', '≤ 140 MB');
  const ask = async (path) => (await fetch(`${server.url}${path}`, { headers })).json();
  const ids = (await ask('/api/customers?limit=200')).items.map((one) => one.id);
  const floor = await started('tools/bench/floor-server.mjs', [join(data, 'regulars.sqlite')], process.env);
  const ours = (paths) =>
    load(
      paths.map((path) => `${server.url}${path}`),
      { headers },
    );
  const raw = (paths) => load(paths.map((path) => `${floor.url}${path}`));
  const figure = ({ perSecond, p95 }) => `${rate(perSecond, 'requests/s')}, p97.5 ${p95} ms`;

  const record = await raw(ids.map((id) => `/record/${id}`));
  add(
    'open a record with 30 timeline rows',
    figure(await ours(ids.map((id) => `/api/customers/${id}/timeline?limit=30`))),
    figure(record),
    '≥ 4,000/s, p95 ≤ 5 ms',
  );
  add(
    'open a brief',
    figure(await ours(ids.map((id) => `/api/customers/${id}/brief`))),
    figure(record),
    '≥ 4,000/s, p95 ≤ 5 ms',
  );
  add(
    'list of 60 with count',
    figure(await ours(['/api/customers?limit=60&total=true'])),
    figure(await raw(['/list/60'])),
    '≥ 1,800/s',
  );
  add(
    'filtered list of 60 with count',
    figure(await ours(['/api/customers?limit=60&total=true&hasEmail=true&birthdayWithin=30'])),
    '',
    '≥ 1,800/s',
  );
  const words = ['goncal', 'koh', 'silva 12', 'leonie', '1000123', 'p77@', 'zimmerm', 'hol'];
  add(
    'search as you type, top 30',
    figure(await ours(words.map((word) => `/api/customers/search?q=${encodeURIComponent(word)}`))),
    figure(await raw(ids.map((id) => `/one/${id}`))),
    '≥ 5,000/s',
  );
  await stopped(server.child);
  await stopped(floor.child);
}

async function sends() {
  const sink = await started('tools/bench/sink.mjs', [], process.env);
  const data = join(folder, 'send');
  setUp(data);
  const floor = await sendBare(sink.url, 10_000);
  const done = inside(data, ['send', '10000'], { SMTP_URL: `${sink.url}?connections=20&from=shop@shop.test` });
  if (done.sent !== 10_000) throw new Error(`only ${done.sent} of 10,000 letters were sent`);
  add(
    'send 10,000 due mails to a loopback sink',
    rate(Math.round(10_000 / done.seconds), 'mails/s'),
    rate(floor, 'mails/s'),
    '≥ 2,200/s, at least half the floor',
  );
  await stopped(sink.child);
}

async function plans() {
  const { first, second } = inside(join(folder, 'fifty'), ['plan']);
  add(
    'plan for 50,000 customers with 500,000 visits',
    `${first.seconds.toFixed(2)} s for ${first.added ?? first.planned} wishes`,
    '',
    '≤ 2 s',
  );
  add('plan again', `${second.seconds.toFixed(2)} s, ${second.added ?? second.planned} added`, '', 'adds 0');
}

/** What a browser loads before the first page shows: the scripts that index.html names, and what they import. */
function firstLoad() {
  const root = 'dist/apps/web/browser';
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || !readdirSync(root).includes(name)) return;
    seen.add(name);
    for (const [, next] of readFileSync(join(root, name), 'utf8').matchAll(
      /(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g,
    ))
      visit(next);
  };
  for (const [, name] of page.matchAll(/(?:src|href)="([\w-]+\.js)"/g)) visit(name);
  const bytes = [...seen].reduce((sum, name) => sum + gzipSync(readFileSync(join(root, name)), { level: 9 }).length, 0);
  add('first-load JavaScript, gzip', `${Math.round(bytes / 1000)} kB`, '', '≤ 120 kB');
}

function report() {
  const table = [
    '| what | here | raw floor, same run | goal |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, ours, floor, goal }) => `| ${what} | ${ours} | ${floor || '–'} | ${goal || '–'} |`),
  ].join('\n');
  console.log(`\n${table}\n`);
  if (!process.argv.includes('--write')) return;
  const about = `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, ${people.toLocaleString('en-GB')} customers and ${visits.toLocaleString('en-GB')} visits on SQLite, 8 connections. The load generator shares the two cores with the server.`;
  writeFileSync(
    'docs/performance.md',
    `# Performance\n\n\`npm run bench\` prints this table; \`npm run bench -- --write\` keeps it here. Machines are noisy: read the ratio to the floor, which is measured in the same run. No test asserts a time.\n\n${about}\n\n${table}\n`,
  );
}
