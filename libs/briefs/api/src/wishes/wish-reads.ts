import { Injectable } from '@nestjs/common';
import type { ComingDate, TimelineEntry } from '@regulars/briefs/contract';
import { dayOfStamp, type WishFact } from '@regulars/briefs/domain';
import type { TouchpointStatus } from '@regulars/outreach/domain';
import { usualLeapChoice, type LeapChoice } from '@regulars/shared/calendar';
import { marks, Reader } from '@regulars/shared/db';
import { daysAfter } from '@regulars/visits/domain';
import type { StreamQuery } from '../timeline/stream-query';
import { becameInWords, wishState } from './wish-words';

// Found by the customer's own touchpoints, which an index begins with.
const around = `
  SELECT id, occasion_day AS "day", day AS "sendDay", time, status FROM touchpoint
  WHERE customer_id = ? AND occasion = 'birthday' AND occasion_day >= ? AND occasion_day <= ? AND status <> 'withdrawn'`;

const settled = `
  SELECT t.id, t.settled_at AS "at", t.status, t.sentence, p.name AS "what"
  FROM touchpoint t JOIN programme p ON p.id = t.programme_id
  WHERE t.customer_id = ? AND t.status IN ('sent', 'unknown', 'failed', 'skipped', 'expired', 'done')
    AND (t.settled_at, t.id) < (?, ?)
  ORDER BY t.settled_at DESC, t.id DESC LIMIT ?`;

const ofThese = (count: number): string => `
  SELECT id AS "touchpointId", customer_id AS "customerId", status, due_at AS "at" FROM touchpoint
  WHERE customer_id IN (${marks(count)}) AND occasion = 'birthday' AND occasion_day >= ? AND occasion_day <= ? AND status <> 'withdrawn'`;

const daysBack = 10;
const daysAhead = 60;

type Wish = NonNullable<ComingDate['wish']>;

/** Reads what outreach plans and has sent, for what is shown beside the customer. */
@Injectable()
export class WishReads {
  constructor(private readonly reader: Reader) {}

  /** The wishes to a customer whose occasion is around today. */
  async around(customerId: string, today: string): Promise<WishFact[]> {
    const rows = await this.reader.rows<Omit<WishFact, 'state'> & { status: TouchpointStatus }>(around, [
      customerId,
      daysAfter(today, -daysBack),
      daysAfter(today, daysAhead),
    ]);
    return rows.map(({ status, ...wish }) => ({ ...wish, state: wishState(status) }));
  }

  /** The wishes whose occasion falls on these days, by customer. */
  async forDays(customerIds: readonly string[], from: string, to: string): Promise<Map<string, Wish>> {
    if (customerIds.length === 0) return new Map();
    const rows = await this.reader.rows<Wish & { customerId: string }>(ofThese(customerIds.length), [...customerIds, from, to]); // prettier-ignore
    return new Map(rows.map(({ customerId, ...wish }) => [customerId, wish]));
  }

  /** What became of wishes, for the timeline. */
  async settled({ customerId, bound, limit, zone }: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.reader.rows<{
      id: string;
      at: string;
      status: TouchpointStatus;
      sentence: string;
      what: string;
    }>(settled, [customerId, bound.at, bound.id, limit]);
    return rows.map(({ sentence, what, ...row }) => ({
      ...row,
      kind: 'greeting',
      day: dayOfStamp(row.at, zone),
      by: null,
      text: becameInWords(what, row.status, sentence),
    }));
  }

  /** When the shop keeps 29 February. */
  async leapChoice(): Promise<LeapChoice> {
    const sql = `SELECT leap_choice AS "choice" FROM programme WHERE kind = 'birthday' ORDER BY id LIMIT 1`;
    return (await this.reader.row<{ choice: LeapChoice }>(sql))?.choice ?? usualLeapChoice;
  }
}
