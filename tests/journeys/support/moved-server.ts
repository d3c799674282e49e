import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { SetupLinks } from '@regulars/access/api';
import { Dispatcher } from '@regulars/delivery/api';
import { Tick } from '@regulars/outreach/api';
import { openDatabase, placeOf } from '@regulars/shared/db';
import { settingsFrom } from '@regulars/shared/http';
import { MovedClock } from '@regulars/shared/testing/clock';
import { createApp } from '../../../apps/api/src/create-app';
import { data } from '../../../apps/api/src/data';

// The real server in a process of its own; the far end of the IPC channel moves its clock, and the minute's work follows.
const settings = settingsFrom(process.env);
const clock = new MovedClock(process.env.TEST_NOW ?? new Date().toISOString());
const database = await openDatabase(placeOf(settings), data);
const webRoot = fileURLToPath(new URL('../apps/web/browser', import.meta.url));
const app = await createApp({ settings, database, clock, webRoot });
await app.listen(settings.port, '127.0.0.1');

/** One turn of what would go by the minute, where the clock stands now; a turn that runs already would only be joined. */
async function moveTo(now: string): Promise<void> {
  clock.set(now);
  const tick = app.get(Tick);
  const dispatcher = app.get(Dispatcher);
  await tick.run().then(() => tick.run());
  await dispatcher.tick().then(() => dispatcher.tick());
  process.send?.({ moved: now });
}

process.on('message', (said: unknown) => {
  if (typeof said === 'object' && said !== null && 'now' in said && typeof said.now === 'string') {
    void moveTo(said.now);
  }
});
process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => database.close())
    .then(() => process.exit(0));
});
process.send?.({ url: await app.getUrl(), setUpLink: await app.get(SetupLinks).print() });
