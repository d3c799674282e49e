import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestServer } from '../../support/server';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The command line, bundled as the product's own is; inside node_modules, where its packages are found. */
export async function bundledCommands(): Promise<string> {
  const outDir = `${root}node_modules/.cache/import-stories-${process.pid}`;
  await build({ configFile: `${root}apps/api/vite.config.ts`, logLevel: 'error', build: { outDir } });
  return `${outDir}/cli.js`;
}

/** Runs `regulars …` on a server's data, in a process of its own. */
export function regulars(
  bundle: string,
  server: TestServer,
  args: string[],
): { child: ChildProcess; said: Promise<{ code: number | null; out: string; err: string }> } {
  const { place } = server.database;
  const where = place.kind === 'postgres' ? { DATABASE_URL: place.url } : {};
  const env = { ...process.env, ...where, DATA_DIR: server.settings.dataDir, SECRET_KEY: 'k'.repeat(32) };
  const child = spawn(process.execPath, [bundle, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const said = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err })),
  );
  return { child, said };
}
