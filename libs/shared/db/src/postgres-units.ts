import type { DataSource } from 'typeorm';
import { PostgresConnection, type Queryable } from './connections';
import { asOneUnit, refuseNesting } from './inside';
import { Tx } from './tx';
import { UnitOfWork } from './unit-of-work';

/** Units of work as plain transactions of a PostgreSQL pool; many run side by side. */
export class PostgresUnits extends UnitOfWork {
  constructor(private readonly writer: DataSource) {
    super();
  }

  override async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    refuseNesting();
    const runner = this.writer.createQueryRunner();
    try {
      const client = (await runner.connect()) as Queryable;
      return await asOneUnit(async () => {
        await client.query('BEGIN');
        const tx = new Tx(new PostgresConnection(client), runner.manager);
        try {
          const result = await work(tx);
          await client.query('COMMIT');
          return result;
        } catch (error) {
          // The line may be what broke: the first error is the one to tell.
          await client.query('ROLLBACK').catch(() => undefined);
          throw error;
        } finally {
          tx.end();
        }
      });
    } finally {
      await runner.release();
    }
  }
}
