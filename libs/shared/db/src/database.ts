import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { PostgresConnection, type Queryable } from './connections';
import { migrate } from './migrate';
import { PlainNames } from './naming';
import type { DatabasePlace } from './places';
import { PostgresUnits } from './postgres-units';
import { Reader } from './reader';
import { postgresSnapshot } from './postgres-snapshot';
import { SqliteWriteGate } from './sqlite-gate';
import { TurnSnapshot } from './turn-snapshot';
import type { UnitOfWork } from './unit-of-work';

/** What each context brings: its row classes and its migrations. */
export interface ContextData {
  rows: (new () => object)[];
  migrations: (new () => MigrationInterface)[];
}

/** An open database: read with `reader`, write with `units`. */
export interface Database {
  readonly place: DatabasePlace;
  readonly reader: Reader;
  readonly units: UnitOfWork;
  /** For schema checks and migrations only; rows are written through `units`. */
  readonly writer: DataSource;
  /** Reads everything as it is at one moment, however long it takes. On SQLite no two at once. */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// Counts and sums come as 64-bit integers and numerics; ours stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** Opens the database and brings its schema up to date. Throws SchemaTooNew if a newer program has migrated it. */
export async function openDatabase(place: DatabasePlace, data: readonly ContextData[]): Promise<Database> {
  const common = {
    entities: data.flatMap((context) => context.rows),
    migrations: data.flatMap((context) => context.migrations),
    migrationsTableName: 'schema_migration',
    synchronize: false,
    namingStrategy: new PlainNames(),
  };
  return place.kind === 'sqlite' ? openSqlite(place, common) : openPostgres(place, common);
}

type Common = Pick<
  DataSourceOptions,
  'entities' | 'migrations' | 'migrationsTableName' | 'synchronize' | 'namingStrategy'
>;

function settle(raw: BetterSqlite3.Database): void {
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  raw.pragma('busy_timeout = 5000');
  raw.pragma('cache_size = -32000');
  // 16 MB: a batch of an import touches many pages, most of them again with the next.
  raw.pragma('wal_autocheckpoint = 4000');
}

function settleReader(raw: BetterSqlite3.Database): void {
  raw.pragma('busy_timeout = 5000');
  raw.pragma('cache_size = -32000');
  raw.pragma('query_only = ON');
}

const rawOf = (source: DataSource): BetterSqlite3.Database =>
  // TypeORM types its driver's connection as any; for better-sqlite3 it is this one.
  (source.driver as unknown as { databaseConnection: BetterSqlite3.Database }).databaseConnection;

async function openSqlite(place: { kind: 'sqlite'; file: string }, common: Common): Promise<Database> {
  mkdirSync(dirname(place.file), { recursive: true });
  const base = { type: 'better-sqlite3' as const, database: place.file, ...common };
  const writer = await new DataSource({ ...base, prepareDatabase: settle }).initialize();
  try {
    await migrate(writer, place);
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  const reading = await new DataSource({ ...base, readonly: true, prepareDatabase: settleReader }).initialize();
  const snapshot = new TurnSnapshot(rawOf(reading));
  const gate = new SqliteWriteGate(rawOf(writer), writer.manager, snapshot.renew);
  const reader = new Reader(snapshot);
  return {
    place,
    writer,
    units: gate,
    reader,
    snapshot: (work) => snapshot.during(() => work(reader)),
    close: async () => {
      await gate.drained();
      await reading.destroy();
      await writer.destroy();
    },
  };
}

async function openPostgres(place: { kind: 'postgres'; url: string }, common: Common): Promise<Database> {
  const base = { type: 'postgres' as const, url: place.url, installExtensions: false, ...common };
  const writer = await new DataSource({ ...base, poolSize: 10 }).initialize();
  try {
    await migrate(writer, place);
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  const readOnly = { options: '-c default_transaction_read_only=on' };
  const reading = await new DataSource({ ...base, poolSize: 10, extra: readOnly }).initialize();
  return {
    place,
    writer,
    units: new PostgresUnits(writer),
    reader: new Reader(new PostgresConnection(poolOf(reading))),
    snapshot: (work) => postgresSnapshot(reading, work),
    close: async () => {
      await reading.destroy();
      await writer.destroy();
    },
  };
}

const poolOf = (source: DataSource): Queryable =>
  // The same for PostgreSQL: its pool.
  (source.driver as unknown as { master: Queryable }).master;
