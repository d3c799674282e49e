import 'reflect-metadata';
import { rmSync } from 'node:fs';
import type { LightMyRequestResponse } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDatabase, type Database, type DatabasePlace } from '@regulars/shared/db';
import { settingsFrom, type Settings } from '@regulars/shared/http';
import { freshPlace, MovedClock, type FreshPlace, type Kind } from '@regulars/shared/testing';
import { createApp } from '../../apps/api/src/create-app';
import { data } from '../../apps/api/src/data';

/** A whole server on a database of its own, asked without a network. */
export interface TestServer {
  app: NestFastifyApplication;
  database: Database;
  clock: MovedClock;
  settings: Settings;
  /** One request. `as` is a session cookie or a bearer token; a plain object as body is sent as JSON. */
  ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface AskOptions {
  as?: { cookie: string } | { token: string };
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  // What came back is what the test looks into.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  headers: LightMyRequestResponse['headers'];
  cookies: LightMyRequestResponse['cookies'];
  raw: LightMyRequestResponse;
}

interface ServerOptions {
  now?: string;
  env?: Record<string, string>;
  /** Where the data already is; else a fresh place. */
  fresh?: FreshPlace;
}

/** Starts the real application (no listening, no background work unless ROLE says so) on a moved clock. */
export async function startServer(kind: Kind, options: ServerOptions = {}): Promise<TestServer> {
  const fresh = options.fresh ?? (await freshPlace(kind, await migrated(kind)));
  const clock = new MovedClock(options.now ?? '2026-11-22T09:00:00Z');
  const settings = settingsFrom({
    DATA_DIR: fresh.dataDir,
    LOG_LEVEL: 'fatal',
    ROLE: 'web',
    SECRET_KEY: 'k'.repeat(32),
    ...options.env,
  });
  const database = await openDatabase(fresh.place, data);
  const app = await createApp({ settings, database, clock });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    database,
    clock,
    settings,
    ask: (method, path, asking = {}) => ask(app, method, path, asking),
    close: async () => {
      await app.close();
      await database.close();
      if (!options.fresh) await fresh.drop();
    },
  };
}

const migratedOnes = new Map<Kind, Promise<DatabasePlace>>();

/** A place that was migrated once in this process, to be copied: most stories start on today's tables. */
function migrated(kind: Kind): Promise<DatabasePlace> {
  const place = migratedOnes.get(kind) ?? migrate(kind);
  migratedOnes.set(kind, place);
  return place;
}

async function migrate(kind: Kind): Promise<DatabasePlace> {
  const { place, dataDir } = await freshPlace(kind);
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await openDatabase(place, data);
  await database.close();
  return place;
}

async function ask(
  app: NestFastifyApplication,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  options: AskOptions,
): Promise<Answer> {
  const who =
    options.as === undefined
      ? {}
      : 'cookie' in options.as
        ? { cookie: options.as.cookie }
        : { authorization: `Bearer ${options.as.token}` };
  // A browser says where a request comes from; so do we, as the CSRF defence asks for it.
  const headers = { ...who, 'sec-fetch-site': 'same-origin', ...options.headers };
  const payload = options.body === undefined ? {} : { payload: options.body as object };
  const response = await app.inject({ method, url: path, headers, ...payload });
  const json = response.headers['content-type']?.includes('json') === true;
  return {
    status: response.statusCode,
    body: json && response.payload !== '' ? JSON.parse(response.payload) : response.payload,
    headers: response.headers,
    cookies: response.cookies,
    raw: response,
  };
}
