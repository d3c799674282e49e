import type { Connection, Dialect } from './connections';
import type { Param } from './statements';

/**
 * Reads. The SQL is ours, portable, with `?` placeholders, and selects just the columns it needs, renamed as the
 * caller's type says (`given_name AS "givenName"`): a row comes back as it is, not hydrated into an entity.
 * The connection behind it is read-only; a write through it throws.
 */
export class Reader {
  constructor(protected readonly connection: Connection) {}

  /** Which database answers, for the few places where their SQL differs. */
  get dialect(): Dialect {
    return this.connection.dialect;
  }

  /** All rows of a query. */
  rows<Row>(sql: string, params: readonly Param[] = []): Promise<Row[]> {
    // The one place where a row gets its type: the SELECT list and `Row` are written side by side by the caller.
    return this.connection.rows(sql, params) as Promise<Row[]>;
  }

  /** The first row of a query, if there is one. */
  async row<Row>(sql: string, params: readonly Param[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, params))[0];
  }
}
