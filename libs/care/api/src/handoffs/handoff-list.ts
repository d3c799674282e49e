import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { HandoffPage, HandoffQuery } from '@regulars/care/contract';
import { pageFrom } from '@regulars/shared/contract';
import { Reader, type Param } from '@regulars/shared/db';
import { placeIn } from '@regulars/shared/http';
import { handoffsWhere } from './handoff-reads';

/** Handoffs page by page, newest first. */
@Injectable()
export class HandoffList {
  constructor(private readonly reader: Reader) {}

  async page(query: HandoffQuery, actor: Actor): Promise<HandoffPage> {
    const { limit, cursor, total } = query;
    const wanted = wantedBy(query, actor);
    const place = cursor === undefined ? [] : placeIn(cursor);
    const past = place.length === 0 ? [] : ['(h.created_at, h.id) < (?, ?)'];
    const where = [...wanted.map(({ sql }) => sql), ...past].join(' AND ') || '1 = 1';
    const params = [...wanted.flatMap((each) => each.params), ...place, limit + 1];
    const found = await handoffsWhere(this.reader, `${where} ORDER BY h.created_at DESC, h.id DESC LIMIT ?`, params);
    return {
      ...pageFrom(found, limit, (last) => [last.createdAt, last.id]),
      ...(total === true ? { total: await this.count(wanted) } : {}),
    };
  }

  private async count(wanted: readonly Wanted[]): Promise<number> {
    const where = wanted.map(({ sql }) => sql).join(' AND ') || '1 = 1';
    const sql = `SELECT COUNT(*) AS "n" FROM handoff h WHERE ${where}`;
    return (await this.reader.row<{ n: number }>(sql, wanted.flatMap(({ params }) => params)))?.n ?? 0; // prettier-ignore
  }
}

interface Wanted {
  sql: string;
  params: Param[];
}

function wantedBy({ mine, state, customer }: HandoffQuery, { userId }: Actor): Wanted[] {
  return [
    ...(mine === true ? [{ sql: '(h.to_id = ? OR h.from_id = ?)', params: [userId, userId] }] : []),
    ...(state === undefined ? [] : [{ sql: 'h.state = ?', params: [state] }]),
    ...(customer === undefined ? [] : [{ sql: 'h.customer_id = ?', params: [customer] }]),
  ];
}
