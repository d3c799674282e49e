import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Connection } from './connections';
import { Reader } from './reader';
import type { Param } from './statements';

// SQLite takes 32,766 parameters in one statement, PostgreSQL 65,535.
const mostParams = 30_000;

/** One open unit of work: what it writes is kept together or not at all. Passed on as the first argument. */
export class Tx extends Reader {
  private open = true;

  constructor(
    connection: Connection,
    private readonly entities: EntityManager,
  ) {
    super(connection);
  }

  /** Ends it: whoever still holds it can do no more harm. */
  end(): void {
    this.open = false;
  }

  override rows<Row>(sql: string, params: readonly Param[] = []): Promise<Row[]> {
    this.mustBeOpen();
    return super.rows<Row>(sql, params);
  }

  /** Runs a statement; gives the number of rows it changed. */
  run(sql: string, params: readonly Param[] = []): Promise<number> {
    this.mustBeOpen();
    return this.connection.run(sql, params);
  }

  /** Runs one statement with each of these parameters in turn; by the thousand, SQLite does so fastest. */
  runEach(sql: string, each: readonly (readonly Param[])[]): Promise<void> {
    this.mustBeOpen();
    return this.connection.runEach(sql, each);
  }

  /** Inserts one row or many. */
  async insert<Row extends ObjectLiteral>(
    target: EntityTarget<Row>,
    values: QueryDeepPartialEntity<Row> | QueryDeepPartialEntity<Row>[],
  ): Promise<void> {
    this.mustBeOpen();
    const all = Array.isArray(values) ? values : [values];
    const atOnce = Math.max(
      1,
      Math.floor(mostParams / Math.max(1, this.entities.dataSource.getMetadata(target).columns.length)),
    );
    for (let at = 0; at < all.length; at += atOnce) {
      const some = all.slice(at, at + atOnce);
      await this.entities.createQueryBuilder().insert().into(target).values(some).updateEntity(false).execute();
    }
  }

  /** Changes the rows that fit `where`; gives how many there were. */
  async update<Row extends ObjectLiteral>(
    target: EntityTarget<Row>,
    where: FindOptionsWhere<Row>,
    values: QueryDeepPartialEntity<Row>,
  ): Promise<number> {
    this.mustBeOpen();
    const result = await this.entities
      .createQueryBuilder()
      .update(target)
      .set(values)
      .where(where)
      .updateEntity(false)
      .execute();
    return result.affected ?? 0;
  }

  /** Deletes the rows that fit `where`; gives how many there were. */
  async delete<Row extends ObjectLiteral>(target: EntityTarget<Row>, where: FindOptionsWhere<Row>): Promise<number> {
    this.mustBeOpen();
    const result = await this.entities.createQueryBuilder().delete().from(target).where(where).execute();
    return result.affected ?? 0;
  }

  private mustBeOpen(): void {
    if (!this.open) throw new Error('This unit of work has ended: a write after it would stand outside the gate.');
  }
}
