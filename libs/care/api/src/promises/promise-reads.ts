import type { PromiseDetail, PromiseView } from '@regulars/care/contract';
import { promiseInWords, standingOfPromise } from '@regulars/care/domain';
import { inParts } from '@regulars/customers/api';
import { parseStamp, type Temporal } from '@regulars/shared/calendar';
import { marks, type Param, type Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';

interface Stored extends Omit<PromiseView, 'customer' | 'who' | 'standing' | 'words'> {
  customerId: string;
  customerName: string;
  phone: string | null;
  email: string | null;
  whoId: string | null;
  whoName: string | null;
  settledAt: string | null;
}

const select = `
  SELECT p.id, p.customer_id AS "customerId", c.display_name AS "customerName", c.primary_phone AS "phone",
    c.primary_email AS "email", p.kind, p.what, p.how, p.due_on AS "dueOn", p.first_due_on AS "firstDueOn",
    p.who_id AS "whoId", u.name AS "whoName", p.to_whom AS "toWhom", p.state, p.times_late AS "timesLate", p.why,
    p.complaint_id AS "complaintId", p.version, p.created_at AS "createdAt", p.settled_at AS "settledAt"
  FROM promise p JOIN customer c ON c.id = p.customer_id LEFT JOIN app_user u ON u.id = p.who_id`;

/** The shop's day and zone, in which promises are told. */
export interface TellingDay {
  today: Temporal.PlainDate;
  zone: string;
}

/** Promises that fit a condition, in an order. */
export async function promisesWhere(
  reader: Reader,
  { sql, params }: { sql: string; params: readonly Param[] },
  day: TellingDay,
): Promise<PromiseView[]> {
  return (await reader.rows<Stored>(`${select} WHERE ${sql}`, params)).map((row) => viewOf(row, day));
}

/** One promise; throws NotThere (404). */
export async function promiseOf(reader: Reader, id: string, day: TellingDay): Promise<PromiseView> {
  const [found] = await promisesWhere(reader, { sql: 'p.id = ?', params: [id] }, day);
  if (!found) throw new NotThere('promise');
  return found;
}

/** What happened with a promise, oldest first. */
export function promiseHistory(reader: Reader, promiseId: string): Promise<PromiseDetail['history']> {
  return reader.rows(
    `SELECT e.at, u.name AS "by", e.sentence FROM promise_event e LEFT JOIN app_user u ON u.id = e.by_id
     WHERE e.promise_id = ? ORDER BY e.at, e.id`,
    [promiseId],
  );
}

/** All that is still owed to a customer, the soonest first; requests without a day last. */
export function owedTo(reader: Reader, customerId: string, day: TellingDay): Promise<PromiseView[]> {
  const sql = `p.customer_id = ? AND p.state IN ('open', 'late') ORDER BY COALESCE(p.due_on, '9999'), p.id LIMIT 50`;
  return promisesWhere(reader, { sql, params: [customerId] }, day);
}

/** What is overdue to each of these customers, the longest owed; days are the shop's. Those owed nothing are missing. */
export async function overdueTo(
  reader: Reader,
  customers: readonly string[],
  today: string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const ids of inParts(customers)) {
    const rows = await reader.rows<{ customerId: string; what: string }>(
      `SELECT customer_id AS "customerId", what FROM promise
       WHERE customer_id IN (${marks(ids.length)}) AND state IN ('open', 'late') AND due_on < ?
       ORDER BY due_on DESC, id DESC`,
      [...ids, today],
    );
    // The last one written is the one that is owed longest.
    for (const { customerId, what } of rows) found.set(customerId, what);
  }
  return found;
}

function viewOf(row: Stored, { today, zone }: TellingDay): PromiseView {
  const { customerId, customerName, phone, email, whoId, whoName, settledAt, ...promise } = row;
  const dayOf = (stamp: string): string => parseStamp(stamp).toZonedDateTimeISO(zone).toPlainDate().toString();
  const spoken = {
    ...promise,
    since: dayOf(promise.createdAt),
    settledOn: settledAt === null ? null : dayOf(settledAt),
  };
  return {
    ...promise,
    customer: { id: customerId, name: customerName, phone, email },
    who: whoId === null || whoName === null ? null : { id: whoId, name: whoName },
    standing: standingOfPromise(promise, today).kind,
    words: promiseInWords(spoken, today),
  };
}
