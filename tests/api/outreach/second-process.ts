import 'reflect-metadata';
import { Dispatcher } from '@regulars/delivery/api';
import { Planner, Tick } from '@regulars/outreach/api';
import { openDatabase, type DatabasePlace } from '@regulars/shared/db';
import { settingsFrom } from '@regulars/shared/http';
import { MovedClock } from '@regulars/shared/testing/clock';
import { createApp } from '../../../apps/api/src/create-app';
import { data } from '../../../apps/api/src/data';

// The real application in a process of its own, which plans, decides and sends when the other end says so.
const place = JSON.parse(process.env.PLACE ?? '') as DatabasePlace;
const clock = new MovedClock('2026-11-22T12:00:00Z');
const database = await openDatabase(place, data);
const app = await createApp({ settings: settingsFrom(process.env), database, clock });
await app.init();

const work: Record<string, () => Promise<unknown>> = {
  plan: () => app.get(Planner).plan(),
  decide: () => app.get(Tick).run(),
  send: () => app.get(Dispatcher).tick(),
};

process.on('message', ({ now, does }: { now: string; does: string }) => {
  clock.set(now);
  const done = work[does]?.() ?? Promise.resolve();
  done.then(
    () => process.send?.({ done: does }),
    (error: unknown) => process.send?.({ failed: String(error) }),
  );
});
process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => database.close())
    .then(() => process.exit(0));
});
process.send?.({ done: 'start' });
