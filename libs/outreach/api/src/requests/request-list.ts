import { BusinessProfile, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { RequestPage, RequestQuery } from '@regulars/outreach/contract';
import type { RequestKind } from '@regulars/outreach/domain';
import { Clock, today } from '@regulars/shared/calendar';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader, type Param } from '@regulars/shared/db';
import { badInput } from '@regulars/shared/http';
import { requestColumns, requestOf, type StoredRequest } from './request-record';
import { requestView } from './request-view';

// What the law gives a day comes first, soonest first; then as they came.
const orders = {
  open: { value: "COALESCE(r.answer_by, '9999-12-31')", where: "r.state = 'open'", way: 'ASC', beyond: '>' },
  decided: { value: 'r.decided_at', where: "r.state <> 'open'", way: 'DESC', beyond: '<' },
} as const;

/** What waits for a decision, at one glance. */
export interface WaitingRequest {
  id: string;
  customerId: string;
  customerName: string;
  kind: RequestKind;
  answerBy: string | null;
}

/** What customers asked for: what is open, and what became of the rest. */
@Injectable()
export class RequestList {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
  ) {}

  async page(query: RequestQuery, actor: Actor): Promise<RequestPage> {
    const { value, where, way, beyond } = orders[query.state];
    const whose = query.customerId === undefined ? [] : [query.customerId];
    const theirs = `${where}${whose.length > 0 ? ' AND r.customer_id = ?' : ''}`;
    const after = query.cursor === undefined ? [] : placeIn(query.cursor);
    const rows = await this.reader.rows<StoredRequest & { place: string }>(
      `SELECT ${requestColumns}, ${value} AS "place" FROM customer_request r JOIN customer c ON c.id = r.customer_id
       WHERE ${theirs}${after.length > 0 ? ` AND (${value}, r.id) ${beyond} (?, ?)` : ''}
       ORDER BY ${value} ${way}, r.id ${way} LIMIT ?`,
      [...whose, ...after, query.limit + 1],
    );
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const day = today(this.clock, (await this.business.get()).zone).toString();
    return {
      items: shown.map((row) => requestView(requestOf(row), actor, day)),
      nextCursor: last && rows.length > query.limit ? encodeCursor([last.place, last.id]) : null,
      ...(query.total === true ? { total: await this.count(theirs, whose) } : {}),
    };
  }

  /** Those that wait, what is due soonest first; at most so many. */
  waiting(most: number): Promise<WaitingRequest[]> {
    const { value, where } = orders.open;
    return this.reader.rows<WaitingRequest>(
      `SELECT r.id, r.customer_id AS "customerId", c.display_name AS "customerName", r.kind, r.answer_by AS "answerBy"
       FROM customer_request r JOIN customer c ON c.id = r.customer_id WHERE ${where} ORDER BY ${value}, r.id LIMIT ?`,
      [most],
    );
  }

  private async count(where: string, params: readonly Param[]): Promise<number> {
    const sql = `SELECT COUNT(*) AS "count" FROM customer_request r WHERE ${where}`;
    return (await this.reader.row<{ count: number }>(sql, params))?.count ?? 0;
  }
}

function placeIn(cursor: string): Param[] {
  const [place, id] = decodeCursor(cursor) ?? [];
  if (typeof place === 'string' && typeof id === 'string') return [place, id];
  throw badInput([{ path: ['cursor'], message: 'This is not a cursor of ours; start the list again without it.' }]);
}
