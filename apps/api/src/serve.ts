import { mkdirSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SetupLinks } from '@regulars/access/api';
import { SystemClock } from '@regulars/shared/calendar';
import { openDatabase, placeOf, type Database } from '@regulars/shared/db';
import { settingsFrom, type Settings } from '@regulars/shared/http';
import { createApp } from './create-app';
import { data } from './data';

const patience = 10_000;

export interface ServeOptions {
  /** The folder of the built web app. */
  webRoot: string;
  /** How it says that it is ready: for people, unless told otherwise, or as a line of JSON for a script. */
  says?: 'words' | 'json';
}

/** Opens the database, migrates it, listens, and stops cleanly on SIGTERM and SIGINT. */
export async function serve(
  env: Record<string, string | undefined>,
  { webRoot, says = 'words' }: ServeOptions,
): Promise<void> {
  try {
    const settings = settingsFrom(env);
    mkdirSync(settings.dataDir, { recursive: true });
    const database = await openDatabase(placeOf(settings), data);
    const app = await createApp({ settings, database, clock: new SystemClock(), webRoot });
    await app.listen(settings.port, settings.host);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app, database));
    await sayHello(app, settings, says);
    flushCompileCache();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

async function sayHello(app: NestFastifyApplication, settings: Settings, says: 'words' | 'json'): Promise<void> {
  const url = await app.getUrl();
  const startedInMs = Math.round(process.uptime() * 1000);
  const data = settings.databaseUrl ? 'PostgreSQL' : settings.dataDir;
  const setUpLink = await app.get(SetupLinks).print();
  if (says === 'json') {
    process.stdout.write(`${JSON.stringify({ url, data, startedInMs, setUpLink: setUpLink ?? null })}\n`);
    return;
  }
  process.stdout.write(`Regulars is ready at ${url} (data in ${data}, ${startedInMs} ms).\n`);
  if (setUpLink !== undefined) process.stdout.write(`Nobody owns this house yet. Set it up here: ${setUpLink}\n`);
}

async function stop(app: NestFastifyApplication, database: Database): Promise<void> {
  // Whoever still holds a connection open after that is cut off; the outbox keeps what it was doing.
  setTimeout(() => process.exit(1), patience - 500).unref();
  await app.close();
  await database.close();
  process.exit(0);
}
