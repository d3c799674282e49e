import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FreshPlace } from '@regulars/shared/testing';
import { build } from 'vite';
import { bundled, optional } from '../../../apps/api/bundle';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// Each worker of the tests has its own.
const outDir = `${root}/node_modules/.cache/two-processes-${process.env.VITEST_POOL_ID ?? '0'}`;

/** Another process of the same application on the same data. */
export interface OtherProcess {
  /** Plans, decides or sends at a moment; throws what it throws. */
  does(what: 'plan' | 'decide' | 'send', now: string): Promise<void>;
  stop(): Promise<void>;
  /** Ends it as hard as can be, whatever it is doing. */
  kill(): void;
}

/** Builds what the other processes run; once before they start. */
export async function buildProcess(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    ssr: bundled,
    build: {
      ssr: 'tests/api/outreach/second-process.ts',
      target: 'node22',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { external: optional, output: { keepNames: true, entryFileNames: 'process.mjs' } },
    },
  });
}

/** Starts one more process on this data. */
export async function anotherProcess(fresh: FreshPlace, smtpUrl: string): Promise<OtherProcess> {
  const env = {
    PLACE: JSON.stringify(fresh.place),
    DATA_DIR: fresh.dataDir,
    LOG_LEVEL: 'fatal',
    ROLE: 'web',
    SECRET_KEY: 'k'.repeat(32),
    SMTP_URL: `${smtpUrl}?from=ana@vinhos.pt`,
    PUBLIC_URL: 'https://vinhos.test',
  };
  const child = fork(`${outDir}/process.mjs`, { env, execArgv: [] });
  await answer(child);
  return {
    does: async (what, now) => {
      const answered = answer(child);
      child.send({ does: what, now });
      await answered;
    },
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
    kill: () => child.kill('SIGKILL'),
  };
}

const answer = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the process ended with ${String(code)}`));
    child.once('exit', ended);
    child.once('message', (said: { failed?: string }) => {
      child.off('exit', ended);
      if (said.failed === undefined) resolve();
      else reject(new Error(said.failed));
    });
  });
