import { Injectable } from '@nestjs/common';
import type { DeliveriesQuery, DeliveryItem, DeliveryPage } from '@regulars/delivery/contract';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { NotThere, Refused } from '@regulars/shared/http';
import { itemColumns, itemOf, type ItemRow } from './delivery-item';

interface Condition {
  sql: string;
  params: string[];
}

const attention = `(d.state IN ('failed', 'expired') OR (d.state = 'unknown' AND d.left_alone = 0))`;

/** Lists deliveries, what changed last first. */
@Injectable()
export class DeliveryList {
  constructor(private readonly reader: Reader) {}

  async page(query: DeliveriesQuery): Promise<DeliveryPage> {
    const filters = filtersOf(query);
    const after = query.cursor === undefined ? [] : [afterCursor(query.cursor)];
    const { sql, params } = joined([...filters, ...after]);
    const rows = await this.reader.rows<ItemRow>(
      `SELECT ${itemColumns} FROM delivery d ${sql} ORDER BY d.changed_at DESC, d.id DESC LIMIT ?`,
      [...params, query.limit + 1],
    );
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    const nextCursor = rows.length > items.length && last ? encodeCursor([last.changedAt, last.id]) : null;
    return { items: items.map(itemOf), nextCursor, ...(query.total ? { total: await this.count(filters) } : {}) };
  }

  async find(id: string): Promise<DeliveryItem> {
    const row = await this.reader.row<ItemRow>(`SELECT ${itemColumns} FROM delivery d WHERE d.id = ?`, [id]);
    if (!row) throw new NotThere('message');
    return itemOf(row);
  }

  private async count(filters: Condition[]): Promise<number> {
    const { sql, params } = joined(filters);
    const row = await this.reader.row<{ count: number }>(`SELECT count(*) AS "count" FROM delivery d ${sql}`, params);
    return row?.count ?? 0;
  }
}

function filtersOf({ state, purpose, q }: DeliveriesQuery): Condition[] {
  const conditions: Condition[] = [];
  if (state === 'attention') conditions.push({ sql: attention, params: [] });
  else if (state !== undefined) conditions.push({ sql: 'd.state = ?', params: [state] });
  if (purpose !== undefined) conditions.push({ sql: 'd.purpose = ?', params: [purpose] });
  if (q) {
    const like = `%${q.toLowerCase().replace(/[%_\\]/g, '\\$&')}%`;
    const where = String.raw`(lower(d.address) LIKE ? ESCAPE '\' OR lower(d.to_name) LIKE ? ESCAPE '\' OR lower(d.subject) LIKE ? ESCAPE '\')`;
    conditions.push({ sql: where, params: [like, like, like] });
  }
  return conditions;
}

function afterCursor(cursor: string): Condition {
  const [changedAt, id] = decodeCursor(cursor) ?? [];
  if (typeof changedAt !== 'string' || typeof id !== 'string')
    throw new Refused('bad-cursor', 'This list cannot go on from there; start again.');
  return { sql: '(d.changed_at < ? OR (d.changed_at = ? AND d.id < ?))', params: [changedAt, changedAt, id] };
}

function joined(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: '', params: [] };
  return {
    sql: `WHERE ${conditions.map((one) => one.sql).join(' AND ')}`,
    params: conditions.flatMap((one) => one.params),
  };
}
