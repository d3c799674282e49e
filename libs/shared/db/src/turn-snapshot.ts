import type BetterSqlite3 from 'better-sqlite3';
import { SqliteConnection } from './connections';
import type { Param } from './statements';

/**
 * A reading connection that looks at one state of the data for a turn of the event loop. Outside a transaction SQLite
 * locks the file, asks whether it has changed and unlocks it for each statement, which takes several times as long as
 * finding a row by its key. What this process has committed is seen at once (`renew`), what another has, a turn later.
 */
export class TurnSnapshot extends SqliteConnection {
  private readonly begin: BetterSqlite3.Statement;
  private readonly end: BetterSqlite3.Statement;
  private held = false;
  private kept = false;

  constructor(private readonly reading: BetterSqlite3.Database) {
    super(reading);
    this.begin = reading.prepare('BEGIN');
    this.end = reading.prepare('COMMIT');
  }

  override rows(sql: string, params: readonly Param[]): Promise<unknown[]> {
    if (!this.held) this.hold();
    return super.rows(sql, params);
  }

  /** Keeps looking at one state until the work is done, however many turns that takes; so does whoever else reads here. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.renew();
    this.hold();
    this.kept = true;
    try {
      return await work();
    } finally {
      this.kept = false;
      this.renew();
    }
  }

  /** Lets go of the state that is looked at: the next statement sees the data as it is then. */
  readonly renew = (): void => {
    if (!this.held || this.kept) return;
    this.held = false;
    if (this.reading.open) this.end.run();
  };

  private hold(): void {
    this.begin.run();
    this.held = true;
    setImmediate(this.renew);
  }
}
