import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { PromisePage, PromiseQuery } from '@regulars/care/contract';
import { pageFrom } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { placeIn } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { narrowing, type Narrowed } from './promise-narrowing';
import { promisesWhere } from './promise-reads';

// What stands last among the owed: a request without a day.
const someDay = '9999-12-31';

/** Promises page by page: what is owed by its day, what is settled newest first. */
@Injectable()
export class PromiseList {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  async page(query: PromiseQuery, actor: Actor): Promise<PromisePage> {
    const { which, limit, cursor, total } = query;
    const day = await this.desk.tellingDay();
    const narrowed = narrowing(query, actor, day.today.toString());
    const after = cursor === undefined ? undefined : placeIn(cursor);
    const { order, past } = orders[which];
    const sql = `${narrowed.sql} ${after ? `AND ${past}` : ''} ORDER BY ${order} LIMIT ?`;
    const found = await promisesWhere(
      this.reader,
      { sql, params: [...narrowed.params, ...(after ?? []), limit + 1] },
      day,
    );
    return {
      ...pageFrom(found, limit, ({ id, dueOn, createdAt }) => [which === 'owed' ? (dueOn ?? someDay) : createdAt, id]),
      ...(total === true ? { total: await this.count(narrowed) } : {}),
    };
  }

  private async count({ sql, params }: Narrowed): Promise<number> {
    return (await this.reader.row<{ n: number }>(`SELECT COUNT(*) AS "n" FROM promise p WHERE ${sql}`, params))?.n ?? 0;
  }
}

const newestFirst = { order: 'p.created_at DESC, p.id DESC', past: '(p.created_at, p.id) < (?, ?)' } as const;

const orders = {
  owed: {
    order: `COALESCE(p.due_on, '${someDay}'), p.id`,
    past: `(COALESCE(p.due_on, '${someDay}'), p.id) > (?, ?)`,
  },
  settled: newestFirst,
  all: newestFirst,
} as const;
