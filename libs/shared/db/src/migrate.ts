import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { DatabasePlace } from './places';

/** A newer program has migrated this database: an older one must not touch it. */
export class SchemaTooNew extends Error {
  constructor(readonly unknown: string[]) {
    super(
      `This database was made by a newer version of Regulars (it knows ${unknown.join(', ')}, this version does not). ` +
        'Nothing was changed. Start the newer version, or restore a backup from before the upgrade.',
    );
    this.name = 'SchemaTooNew';
  }
}

/** Brings the schema up to date, each migration in its own transaction; a SQLite file with data is copied before. */
export async function migrate(writer: DataSource, place: DatabasePlace): Promise<void> {
  if (place.kind === 'postgres') await oneAtATime(writer, () => bringUpToDate(writer, place));
  else await bringUpToDate(writer, place);
}

async function bringUpToDate(writer: DataSource, place: DatabasePlace): Promise<void> {
  const done = await executed(writer);
  const known = writer.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new SchemaTooNew(unknown);
  if (known.every((name) => done.includes(name))) return;
  if (place.kind === 'sqlite' && done.length > 0) await copyBefore(writer, place.file, done.length);
  await writer.runMigrations({ transaction: 'each' });
}

/** The migrations that have run, in their order. */
export async function executed(writer: DataSource): Promise<string[]> {
  const runner = writer.createQueryRunner();
  try {
    if (!(await runner.hasTable('schema_migration'))) return [];
    const rows: unknown = await runner.query('SELECT name FROM schema_migration ORDER BY id');
    return Array.isArray(rows) ? rows.map((row: { name: string }) => row.name) : [];
  } finally {
    await runner.release();
  }
}

/** A whole copy beside the file, named by how far its schema had come: `backups/before-upgrade-7.sqlite`. */
async function copyBefore(writer: DataSource, file: string, steps: number): Promise<void> {
  const folder = join(dirname(file), 'backups');
  mkdirSync(folder, { recursive: true });
  const runner = writer.createQueryRunner();
  const copy = freeName(folder, `before-upgrade-${steps}`);
  await runner.query('VACUUM INTO ?', [copy]);
}

function freeName(folder: string, stem: string): string {
  let name = join(folder, `${stem}.sqlite`);
  for (let at = 2; existsSync(name); at += 1) name = join(folder, `${stem}-${at}.sqlite`);
  return name;
}

/** Several processes may start at once on one PostgreSQL: the first migrates, the others wait. */
async function oneAtATime(writer: DataSource, work: () => Promise<void>): Promise<void> {
  const runner = writer.createQueryRunner();
  await runner.query('SELECT pg_advisory_lock(727563)');
  try {
    await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock(727563)');
    await runner.release();
  }
}
