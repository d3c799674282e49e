import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsoleActor } from '@regulars/access/api';
import { ImportDesk, Imports } from '@regulars/customers/api';
import { DeliveryPorts, Dispatcher, Outbox } from '@regulars/delivery/api';
import { Planner } from '@regulars/outreach/api';
import { SystemClock } from '@regulars/shared/calendar';
import { openDatabase, placeOf, Reader, UnitOfWork } from '@regulars/shared/db';
import { settingsFrom } from '@regulars/shared/http';
import { createApp } from '../../apps/api/src/create-app';
import { data } from '../../apps/api/src/data';
import { segment } from './segment';

// Measures what has no address to ask: `bench.js import FILE KIND`, `send COUNT`, `plan`, `segment`. Prints one line of JSON.

const jobs: Record<string, (app: NestFastifyApplication, args: string[]) => Promise<object>> = {
  import: bringIn,
  send,
  plan,
  segment,
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
  const [outbox, dispatcher, units] = [app.get(Outbox), app.get(Dispatcher), app.get(UnitOfWork)];
  // Letters of nobody's plan: whoever measures says that they are welcome.
  app.get(DeliveryPorts).askWelcome({
    answersFor: (key) => key.startsWith('bench:'),
    unwelcome: () => Promise.resolve(new Map()),
  });
  const now = new SystemClock().now();
  const letters = Array.from({ length: Number(count) }, (_, at) => ({
    key: `bench:${now.epochMilliseconds}:${at}`,
    purpose: 'greetings',
    to: { address: `p${at}@mail-1.net` },
    subject: 'Happy birthday',
    text: 'Dear friend,\n\nall the best today.',
    html: '<p>Dear friend,</p><p>all the best today.</p>',
    dueAt: now,
    expiresAt: now.add({ hours: 24 }),
  }));
  await units.write((tx) => outbox.enqueueAll(tx, letters));
  const since = performance.now();
  let results = 0;
  for (let done = await dispatcher.tick(); done.length > 0; done = await dispatcher.tick()) results += done.length;
  const seconds = (performance.now() - since) / 1000;
  const sent = await app.get(Reader).row<{ n: number }>("SELECT COUNT(*) AS n FROM delivery WHERE state = 'sent'");
  return { results, sent: sent?.n, seconds };
}

async function plan(app: NestFastifyApplication): Promise<object> {
  const planner = app.get(Planner);
  const timed = async () => {
    const since = performance.now();
    const result = await planner.plan();
    return { ...result, seconds: (performance.now() - since) / 1000 };
  };
  return { first: await timed(), second: await timed() };
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
