import { spawn, type ChildProcess } from 'node:child_process';
import type { FreshPlace } from '@regulars/shared/testing';

/** What a command said, and how it ended. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Starts `regulars …` on the data of a place, in a process of its own. */
export function start(bundle: string, { place, dataDir }: FreshPlace, args: string[]): ChildProcess {
  const where = place.kind === 'postgres' ? { DATABASE_URL: place.url } : {};
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, SECRET_KEY: 'k'.repeat(32), ...where };
  return spawn(process.execPath, [bundle, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs it to its end. */
export function run(bundle: string, place: FreshPlace, args: string[]): Promise<Ran> {
  const child = start(bundle, place, args);
  const ran: Ran = { code: null, out: '', err: '' };
  child.stdout?.on('data', (chunk) => (ran.out += String(chunk)));
  child.stderr?.on('data', (chunk) => (ran.err += String(chunk)));
  return new Promise((done) => child.once('close', (code) => done({ ...ran, code })));
}
