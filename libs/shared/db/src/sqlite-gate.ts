import type BetterSqlite3 from 'better-sqlite3';
import type { EntityManager } from 'typeorm';
import { SqliteConnection } from './connections';
import { asOneUnit, refuseNesting } from './inside';
import { Tx } from './tx';
import { UnitOfWork } from './unit-of-work';

/**
 * The write gate. TypeORM's better-sqlite3 driver has one connection for everything, so two transactions at once would
 * join each other, and one's rollback would take the other's rows. Here one unit runs at a time, in the order they came.
 */
export class SqliteWriteGate extends UnitOfWork {
  private last: Promise<unknown> = Promise.resolve();
  private readonly connection: SqliteConnection;

  constructor(
    private readonly raw: BetterSqlite3.Database,
    private readonly entities: EntityManager,
    /** what looks at the data is told that it has changed, before anybody hears that the unit is done */
    private readonly committed: () => void = () => undefined,
  ) {
    super();
    this.connection = new SqliteConnection(raw);
  }

  override write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    refuseNesting();
    const turn = this.last.then(() => asOneUnit(() => this.run(work)));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Waits until every unit that was asked for has ended. */
  async drained(): Promise<void> {
    await this.last;
  }

  private async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    // IMMEDIATE: another process (the command line) may write too; wait for it now rather than fail half-way.
    this.raw.exec('BEGIN IMMEDIATE');
    const tx = new Tx(this.connection, this.entities);
    try {
      const result = await work(tx);
      this.raw.exec('COMMIT');
      this.committed();
      return result;
    } catch (error) {
      if (this.raw.inTransaction) this.raw.exec('ROLLBACK');
      throw error;
    } finally {
      tx.end();
    }
  }
}
