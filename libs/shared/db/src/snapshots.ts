import type BetterSqlite3 from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import { PostgresConnection, type Queryable } from './connections';
import { Reader } from './reader';

/** One read transaction on the reading connection: whoever else reads through it meanwhile sees the same moment. */
export async function sqliteSnapshot<T>(raw: BetterSqlite3.Database, work: () => Promise<T>): Promise<T> {
  raw.exec('BEGIN');
  try {
    return await work();
  } finally {
    raw.exec('COMMIT');
  }
}

/** One read-only transaction on a connection of its own. */
export async function postgresSnapshot<T>(reading: DataSource, work: (reader: Reader) => Promise<T>): Promise<T> {
  const runner = reading.createQueryRunner();
  try {
    const client = (await runner.connect()) as Queryable;
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    try {
      return await work(new Reader(new PostgresConnection(client)));
    } finally {
      await client.query('COMMIT');
    }
  } finally {
    await runner.release();
  }
}
