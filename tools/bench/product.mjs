// The product as it is built, and how it is set up, asked and stopped.
import { execFileSync, fork, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const children = [];

export const envOf = (dataDir, more = {}) => ({
  ...process.env,
  DATA_DIR: dataDir,
  LOG_LEVEL: 'error',
  SECRET_KEY: 'b'.repeat(32),
  PORT: '0',
  ...more,
});

/** Builds the product, and what measures it from the inside. */
export function build() {
  for (const args of [
    ['nx', 'run-many', '-t', 'build'],
    ['vite', 'build', '--config', 'tools/vite.config.ts', '--logLevel', 'warn'],
  ]) {
    const done = spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit' });
    if (done.status !== 0) process.exit(1);
  }
}

/** Runs `regulars …`; gives what it said. */
export function regulars(dataDir, args, input = '') {
  return execFileSync(process.execPath, ['dist/apps/api/cli.js', ...args], {
    env: envOf(dataDir),
    input,
    encoding: 'utf8',
  }).trim();
}

const business = {
  business: 'Bench',
  zone: 'Europe/Berlin',
  country: 'DE',
  language: 'en',
  currency: 'EUR',
  address: 'Street 1',
};

/** Makes a shop with an owner. */
export function setUp(dataDir) {
  const who = ['--name', 'Ana', '--email', 'ana@shop.test', '--password-stdin'];
  const what = Object.entries(business).flatMap(([name, value]) => [`--${name}`, value]);
  regulars(dataDir, ['setup', ...who, ...what], 'quiet-morning-42\n');
}

/** Runs a job of inside.ts; gives what it measured. */
export function inside(dataDir, args, more) {
  const options = { env: envOf(dataDir, more), encoding: 'utf8', maxBuffer: 1e8 };
  return JSON.parse(execFileSync(process.execPath, ['dist/tools/bench.js', ...args], options));
}

/** Starts a server; resolves when it says where it is ready, or sends it. */
export function started(script, args, env) {
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

export async function stopped(child) {
  child.removeAllListeners('exit');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Ends whatever is still running after a failure. */
export function endAll() {
  for (const child of children) child.kill('SIGKILL');
}

/** What a process holds in memory now. */
export const residentMb = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
