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

/** Opens the database, migrates it, listens, and stops cleanly on SIGTERM and SIGINT. */
export async function serve(env: Record<string, string | undefined>, { webRoot }: { webRoot: string }): Promise<void> {
  try {
    const settings = settingsFrom(env);
    mkdirSync(settings.dataDir, { recursive: true });
    const database = await openDatabase(placeOf(settings), data);
    const app = await createApp({ settings, database, clock: new SystemClock(), webRoot });
    await app.listen(settings.port, settings.host);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app, database));
    await sayHello(app, settings);
    flushCompileCache();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

async function sayHello(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const where = await app.getUrl();
  const started = Math.round(process.uptime() * 1000);
  process.stdout.write(
    `Regulars is ready at ${where} (data in ${settings.databaseUrl ? 'PostgreSQL' : settings.dataDir}, ${started} ms).\n`,
  );
  const setup = await app.get(SetupLinks).print();
  if (setup !== undefined) process.stdout.write(`Nobody owns this house yet. Set it up here: ${setup}\n`);
}

async function stop(app: NestFastifyApplication, database: Database): Promise<void> {
  // Whoever still holds a connection open after that is cut off; the outbox keeps what it was doing.
  setTimeout(() => process.exit(1), patience - 500).unref();
  await app.close();
  await database.close();
  process.exit(0);
}
