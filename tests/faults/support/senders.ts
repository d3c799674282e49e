import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { FreshPlace } from '@regulars/shared/testing';
import { bundled, optional } from '../../../apps/api/bundle';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/regulars-faults');
// Each worker of the tests has its own.
const name = `sender-${process.env.VITEST_POOL_ID ?? '0'}.js`;
const file = join(outDir, name);

/** Builds the process that sends; once for each test file. */
export async function buildSender(): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    ssr: bundled,
    build: {
      ssr: true,
      target: 'node22',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        external: optional,
        input: join(root, 'tests/faults/support/sender.ts'),
        output: { keepNames: true, codeSplitting: false, entryFileNames: name },
      },
    },
  });
}

/** Starts it; resolves once it works. */
export async function startSender(fresh: FreshPlace, smtpUrl: string, fault = ''): Promise<ChildProcess> {
  const env = {
    PATH: process.env.PATH ?? '',
    PLACE: JSON.stringify(fresh.place),
    DATA_DIR: fresh.dataDir,
    SMTP_URL: smtpUrl,
    FAULT: fault,
  };
  const child = fork(file, { env, execArgv: ['--enable-source-maps'] });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('The sender did not start.'))),
  ]);
  return child;
}

/** Ends it as hard as can be, and waits until it is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Asks it to stop; gives its exit code and how long it took. */
export async function askToStop(child: ChildProcess): Promise<{ code: number | null; ms: number }> {
  const since = performance.now();
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await gone) as [number | null];
  return { code, ms: performance.now() - since };
}
