import { inParts } from '@regulars/customers/api';
import type { ProgrammeKind } from '@regulars/outreach/domain';
import { parseStamp, stampOf, type Temporal } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';
import { customersIn, type KnowledgeQuestion } from './knowledge-question';

/** A touchpoint that went out, or may have; a letter about a change too. */
export interface Heard {
  id: string;
  customerId: string;
  occasion: string;
  at: Temporal.Instant;
}

/** One that is still to come. */
export interface ToCome {
  id: string;
  customerId: string;
  kind: ProgrammeKind;
  due: Temporal.Instant;
}

/** Longer than any stretch of a cap. */
const daysAhead = 61;
const daysBack = 400;

/** What went out to these customers, by letter or by one of us, in order. */
export async function heardBy(reader: Reader, { about, now }: KnowledgeQuestion): Promise<Map<string, Heard[]>> {
  const found: Heard[] = [];
  const since = stampOf(now.subtract({ hours: daysBack * 24 }));
  for (const ids of inParts(customersIn(about))) {
    const rows = await reader.rows<Omit<Heard, 'at'> & { at: string }>(
      `SELECT id, customer_id AS "customerId", occasion, settled_at AS "at" FROM touchpoint
       WHERE customer_id IN (${marks(ids.length)}) AND status IN ('waiting', 'sent', 'unknown', 'task', 'done')
         AND settled_at >= ?
       UNION ALL SELECT id, customer_id, 'change', told_at FROM change_letter
       WHERE customer_id IN (${marks(ids.length)}) AND state = 'told' AND told_at >= ? ORDER BY 4`,
      [...ids, since, ...ids, since],
    );
    for (const row of rows) found.push({ ...row, at: parseStamp(row.at) });
  }
  return Map.groupBy(found, ({ customerId }) => customerId);
}

/** What is planned for these customers and comes soon, of programmes that are on. */
export async function comingTo(reader: Reader, { about, now }: KnowledgeQuestion): Promise<Map<string, ToCome[]>> {
  const found: ToCome[] = [];
  const until = stampOf(now.add({ hours: daysAhead * 24 }));
  for (const ids of inParts(customersIn(about))) {
    const rows = await reader.rows<Omit<ToCome, 'due'> & { due: string }>(
      `SELECT t.id, t.customer_id AS "customerId", t.due_at AS "due", p.kind
       FROM touchpoint t JOIN programme p ON p.id = t.programme_id
       WHERE t.customer_id IN (${marks(ids.length)}) AND t.status = 'planned' AND t.due_at <= ? AND t.expires_at > ?
         AND p.is_on = 1`,
      [...ids, until, stampOf(now)],
    );
    for (const row of rows) found.push({ ...row, due: parseStamp(row.due) });
  }
  return Map.groupBy(found, ({ customerId }) => customerId);
}
