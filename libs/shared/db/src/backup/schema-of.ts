import { existsSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { executed } from '../migrate';
import type { DatabasePlace } from '../places';

/** The migrations that a database has had, without bringing it up to date; none where there is no database yet. */
export async function schemaOf(place: DatabasePlace): Promise<string[]> {
  if (place.kind === 'sqlite' && !existsSync(place.file)) return [];
  const source = new DataSource(
    place.kind === 'sqlite'
      ? { type: 'better-sqlite3', database: place.file, readonly: true, migrationsTableName: 'schema_migration' }
      : { type: 'postgres', url: place.url, installExtensions: false, migrationsTableName: 'schema_migration' },
  );
  await source.initialize();
  try {
    return await executed(source);
  } finally {
    await source.destroy();
  }
}
