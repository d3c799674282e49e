import { Injectable } from '@nestjs/common';
import type { TouchpointQuery, TouchpointView } from '@regulars/outreach/contract';
import { decodeCursor, encodeCursor, type Page } from '@regulars/shared/contract';
import { marks, Reader, type Param } from '@regulars/shared/db';
import { badInput } from '@regulars/shared/http';
import { isNeeding } from './needs';
import { ShopDay } from '../offers/shop-day';
import { recordOf, touchpointColumns, touchpointTables, type StoredTouchpoint } from './touchpoint-record';
import { TouchpointViews } from './touchpoint-views';

interface Condition {
  sql: string;
  params: Param[];
}

/** The plan as a list, in the order in which things go out. */
@Injectable()
export class TouchpointList {
  constructor(
    private readonly reader: Reader,
    private readonly views: TouchpointViews,
    private readonly day: ShopDay,
  ) {}

  /** One page. What was withdrawn is left out unless it is asked for. */
  async page(query: TouchpointQuery): Promise<Page<TouchpointView>> {
    const where = [...filter(query), ...(query.needs ? [isNeeding(query.needs, await this.day.today())] : [])];
    const all = joined(query.cursor === undefined ? where : [...where, after(query.cursor)]);
    const rows = await this.reader.rows<StoredTouchpoint>(
      `SELECT ${touchpointColumns} FROM ${touchpointTables} ${all.sql} ORDER BY t.day, t.due_at, t.id LIMIT ?`,
      [...all.params, query.limit + 1],
    );
    const records = rows.slice(0, query.limit).map(recordOf);
    const last = records.at(-1);
    const goesOn = rows.length > query.limit && last !== undefined;
    return {
      items: await this.views.of(this.reader, records),
      nextCursor: goesOn ? encodeCursor([last.day, last.dueAt, last.id]) : null,
      ...(query.total === true ? { total: await this.count(joined(where)) } : {}),
    };
  }

  private async count({ sql, params }: Condition): Promise<number> {
    return (
      (await this.reader.row<{ count: number }>(`SELECT COUNT(*) AS "count" FROM touchpoint t ${sql}`, params))
        ?.count ?? 0
    );
  }
}

function filter({ from, to, status, needs, customerId, programmeId }: TouchpointQuery): Condition[] {
  return [
    ...(from === undefined ? [] : [{ sql: 't.day >= ?', params: [from] }]),
    ...(to === undefined ? [] : [{ sql: 't.day <= ?', params: [to] }]),
    ...(programmeId === undefined ? [] : [{ sql: 't.programme_id = ?', params: [programmeId] }]),
    ...(customerId === undefined ? [] : [{ sql: 't.customer_id = ?', params: [customerId] }]),
    ...(status === undefined ? [] : [{ sql: `t.status IN (${marks(status.length)})`, params: status }]),
    ...(status === undefined && needs === undefined ? [{ sql: "t.status <> 'withdrawn'", params: [] }] : []),
  ];
}

function after(cursor: string): Condition {
  const [day, dueAt, id] = decodeCursor(cursor) ?? [];
  if (typeof day !== 'string' || typeof dueAt !== 'string' || typeof id !== 'string') {
    throw badInput([{ path: ['cursor'], message: 'This is not a cursor of this list.' }]);
  }
  return { sql: '(t.day, t.due_at, t.id) > (?, ?, ?)', params: [day, dueAt, id] };
}

const joined = (conditions: readonly Condition[]): Condition => ({
  sql: `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
  params: conditions.flatMap(({ params }) => params),
});
