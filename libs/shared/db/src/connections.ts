import { createHash } from 'node:crypto';
import type BetterSqlite3 from 'better-sqlite3';
import type { PoolClient } from 'pg';
import { withNumbers, type Param } from './statements';

export type Dialect = 'sqlite' | 'postgres';

/** The few things we ask of a database connection, whichever it is. */
export interface Connection {
  readonly dialect: Dialect;
  rows(sql: string, params: readonly Param[]): Promise<unknown[]>;
  run(sql: string, params: readonly Param[]): Promise<number>;
  /** Runs one statement with each of these parameters in turn. */
  runEach(sql: string, each: readonly (readonly Param[])[]): Promise<void>;
}

const bound = (params: readonly Param[]): readonly Param[] =>
  params.some(isFlag) ? params.map((value) => (isFlag(value) ? Number(value) : value)) : params;

const isFlag = (value: Param): boolean => typeof value === 'boolean';

/** One SQLite connection with its statements kept prepared. */
export class SqliteConnection implements Connection {
  readonly dialect = 'sqlite';
  private readonly prepared = new Map<string, BetterSqlite3.Statement>();

  constructor(private readonly raw: BetterSqlite3.Database) {}

  rows(sql: string, params: readonly Param[]): Promise<unknown[]> {
    return attempt(() => {
      const statement = this.statement(sql);
      return statement.reader ? statement.all(bound(params)) : (statement.run(bound(params)), []);
    });
  }

  run(sql: string, params: readonly Param[]): Promise<number> {
    return attempt(() => {
      const statement = this.statement(sql);
      return statement.reader ? statement.all(bound(params)).length : statement.run(...bound(params)).changes;
    });
  }

  runEach(sql: string, each: readonly (readonly Param[])[]): Promise<void> {
    return attempt(() => {
      const statement = this.statement(sql);
      for (const params of each) statement.run(bound(params));
    });
  }

  private statement(sql: string): BetterSqlite3.Statement {
    let statement = this.prepared.get(sql);
    if (!statement) {
      statement = this.raw.prepare(sql);
      if (this.prepared.size >= 1_000) this.prepared.delete(this.prepared.keys().next().value ?? sql);
      this.prepared.set(sql, statement);
    }
    return statement;
  }
}

/** better-sqlite3 answers and throws at once; callers see a promise either way. */
function attempt<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

export type Queryable = Pick<PoolClient, 'query'>;

const names = new Map<string, string>();

/** A statement's name on the server, so that PostgreSQL parses and plans it once a connection. */
function nameOf(sql: string): string | undefined {
  let name = names.get(sql);
  if (name === undefined && names.size < 1_000) {
    name = createHash('sha1').update(sql).digest('base64url');
    names.set(sql, name);
  }
  return name;
}

/** A PostgreSQL pool, or one client of it within a transaction. */
export class PostgresConnection implements Connection {
  readonly dialect = 'postgres';

  constructor(private readonly raw: Queryable) {}

  async rows(sql: string, params: readonly Param[]): Promise<unknown[]> {
    return (await this.query(sql, params)).rows;
  }

  async run(sql: string, params: readonly Param[]): Promise<number> {
    return (await this.query(sql, params)).rowCount ?? 0;
  }

  async runEach(sql: string, each: readonly (readonly Param[])[]): Promise<void> {
    for (const params of each) await this.query(sql, params);
  }

  private query(sql: string, params: readonly Param[]): Promise<{ rows: unknown[]; rowCount: number | null }> {
    const name = nameOf(sql);
    const text = withNumbers(sql);
    return this.raw.query({ text, values: [...bound(params)], ...(name === undefined ? {} : { name }) });
  }
}
