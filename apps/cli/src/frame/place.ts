import { data } from '@regulars/server';
import {
  openDatabase,
  placeOf,
  schemaOf,
  type ContextData,
  type Database,
  type DatabasePlace,
} from '@regulars/shared/db';
import { settingsFrom, type Settings } from '@regulars/shared/http';

/** Where the data is, as the environment says. */
export function placeHere(): { settings: Settings; place: DatabasePlace } {
  const settings = settingsFrom({ LOG_LEVEL: 'warn', ...process.env, ROLE: 'web' });
  return { settings, place: placeOf(settings) };
}

/** The same for people. */
export const placeInWords = (place: DatabasePlace): string =>
  place.kind === 'sqlite' ? place.file : `PostgreSQL at ${new URL(place.url).host}${new URL(place.url).pathname}`;

/** The migrations that this program knows, in its order. */
export const knownSchema = (of: readonly ContextData[] = data): string[] =>
  of.flatMap(({ migrations }) => migrations.map((migration) => new migration().name ?? migration.name));

/** What this program knows as it was when only these migrations had been written. */
export const dataAt = (schema: readonly string[]): ContextData[] =>
  data.map(({ rows, migrations }) => ({
    rows,
    migrations: migrations.filter((migration) => schema.includes(new migration().name ?? migration.name)),
  }));

/** Opens a database that is there and up to date, lets `work` use it, and closes it; changes no schema. */
export async function inTheData<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { place } = placeHere();
  const there = await schemaOf(place);
  if (there.length === 0) throw new Error(`There is no data yet in ${placeInWords(place)}.`);
  if (knownSchema().some((name) => !there.includes(name)))
    throw new Error(
      `The data in ${placeInWords(place)} is of an older version. Nothing was done: use the version that it belongs to, or bring it up to date with \`regulars migrate\` first.`,
    );
  const database = await openDatabase(place, data);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
