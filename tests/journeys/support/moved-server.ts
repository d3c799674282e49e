import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { openDatabase, placeOf } from '@regulars/shared/db';
import { settingsFrom } from '@regulars/shared/http';
import { MovedClock } from '@regulars/shared/testing/clock';
import { createApp } from '../../../apps/api/src/create-app';
import { data } from '../../../apps/api/src/data';

// The real server in a process of its own; the far end of the IPC channel moves its clock.
const settings = settingsFrom(process.env);
const clock = new MovedClock(process.env['TEST_NOW'] ?? new Date().toISOString());
const database = await openDatabase(placeOf(settings), data);
const webRoot = fileURLToPath(new URL('../apps/web/browser', import.meta.url));
const app = await createApp({ settings, database, clock, webRoot });
await app.listen(settings.port, '127.0.0.1');

process.on('message', (said: unknown) => {
  if (typeof said === 'object' && said !== null && 'now' in said && typeof said.now === 'string') {
    clock.set(said.now);
    process.send?.({ moved: said.now });
  }
});
process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => database.close())
    .then(() => process.exit(0));
});
process.send?.({ url: await app.getUrl() });
