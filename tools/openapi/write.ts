import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemClock } from '@regulars/shared/calendar';
import { openDatabase, placeOf } from '@regulars/shared/db';
import { settingsFrom } from '@regulars/shared/http';
import { createApp } from '../../apps/api/src/create-app';
import { data } from '../../apps/api/src/data';
import { describeApi } from '../../apps/api/src/docs';

// `npm run openapi`: the API as it is now, to be committed; tests/checks/openapi.spec.ts compares.
const dataDir = mkdtempSync(join(tmpdir(), 'regulars-openapi-'));
const settings = settingsFrom({ DATA_DIR: dataDir, LOG_LEVEL: 'error', ROLE: 'web', SECRET_KEY: 'o'.repeat(32) });
const database = await openDatabase(placeOf(settings), data);
const app = await createApp({ settings, database, clock: new SystemClock() });
await app.init();
writeFileSync('openapi.json', `${JSON.stringify(describeApi(app), null, 2)}\n`);
await app.close();
await database.close();
rmSync(dataDir, { recursive: true, force: true });
