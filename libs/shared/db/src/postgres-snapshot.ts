import type { DataSource } from 'typeorm';
import { PostgresConnection, type Queryable } from './connections';
import { Reader } from './reader';

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
