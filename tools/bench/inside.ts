import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsoleActor } from '@regulars/access/api';
import { ImportDesk, Imports } from '@regulars/customers/api';
import { Dispatcher } from '@regulars/delivery/api';
import { SystemClock } from '@regulars/shared/calendar';
import { openDatabase, placeOf, Reader } from '@regulars/shared/db';
import { settingsFrom } from '@regulars/shared/http';
import { createApp } from '../../apps/api/src/create-app';
import { data } from '../../apps/api/src/data';
import { claim } from './claim';
import { events } from './events';
import { letters } from './letters';
import { plan, programmes } from './plan';
import { segment } from './segment';

// Measures what has no address to ask: `bench.js import FILE KIND`, `send COUNT`, `claim COUNT`, `programmes`,
// `plan`, `segment`, `events`. Prints one line of JSON.

const jobs: Record<string, (app: NestFastifyApplication, args: string[]) => Promise<object>> = {
  import: bringIn,
  send,
  claim,
  programmes,
  plan,
  segment,
  events,
};

async function bringIn(app: NestFastifyApplication, [file = '', kind = 'customers']: string[]): Promise<object> {
  const [imports, desk] = [app.get(Imports), app.get(ImportDesk)];
  const actor = await app.get(ConsoleActor).get();
  const brought = await imports.bring(
    actor,
    { kind: kind === 'visits' ? 'visits' : 'customers', name: basename(file) },
    createReadStream(file),
  );
  await imports.choose(brought.id, {
    columns: brought.choices.columns,
    consent: { basis: 'existing-customer', wording: null, source: null },
    existing: 'update',
    createMissing: false,
  });
  const [since, spentBefore] = [performance.now(), process.cpuUsage()];
  await desk.run(actor, brought.id);
  await desk.settled();
  const seconds = (performance.now() - since) / 1000;
  const spent = process.cpuUsage(spentBefore);
  const { created, refused } = (await imports.get(brought.id)).counts;
  return { created, refused, seconds, cpuSeconds: (spent.user + spent.system) / 1e6, peakMb: peakMb() };
}

async function send(app: NestFastifyApplication, [count = '10000']: string[]): Promise<object> {
  await letters(app, Number(count));
  const dispatcher = app.get(Dispatcher);
  const since = performance.now();
  let results = 0;
  for (let done = await dispatcher.tick(); done.length > 0; done = await dispatcher.tick()) results += done.length;
  const seconds = (performance.now() - since) / 1000;
  const sent = await app.get(Reader).row<{ n: number }>("SELECT COUNT(*) AS n FROM delivery WHERE state = 'sent'");
  return { results, sent: sent?.n, seconds };
}

const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const [job = '', ...args] = process.argv.slice(2);
const settings = settingsFrom({ LOG_LEVEL: 'error', ROLE: 'web', SECRET_KEY: 'b'.repeat(32), ...process.env });
const database = await openDatabase(placeOf(settings), data);
const app = await createApp({ settings, database, clock: new SystemClock() });
await app.init();
process.stdout.write(`${JSON.stringify(await jobs[job]?.(app, args))}\n`);
await app.close();
await database.close();
