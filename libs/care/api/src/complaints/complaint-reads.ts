import type { ComplaintView, GrantView } from '@regulars/care/contract';
import type { ComplaintEvent, TenderComplaint } from '@regulars/care/domain';
import { stampOf, type Temporal } from '@regulars/shared/calendar';
import type { Param, Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';

type Stored = Omit<ComplaintView, 'customer' | 'who' | 'check'> & {
  customerId: string;
  customerName: string;
  whoId: string | null;
  whoName: string | null;
  contactsOwed: number;
  checkDueOn: string | null;
  checkAnswer: 'yes' | 'no' | null;
  checkWords: string | null;
};

/** A complaint as it is shown, and how many good contacts it is worth. */
export type KnownComplaint = ComplaintView & { contactsOwed: number };

const select = `
  SELECT k.id, k.customer_id AS "customerId", c.display_name AS "customerName", k.state, k.said, k.paraphrase,
    k.confirmed_at AS "confirmedAt", k.wished, k.cause, k.agreed, k.apology, k.apologised_at AS "apologisedAt",
    k.outcome, k.who_id AS "whoId", u.name AS "whoName", k.opened_at AS "openedAt", k.closed_at AS "closedAt",
    k.contacts_owed AS "contactsOwed", k.check_due_on AS "checkDueOn", k.check_answer AS "checkAnswer",
    k.check_words AS "checkWords", k.version
  FROM complaint k JOIN customer c ON c.id = k.customer_id LEFT JOIN app_user u ON u.id = k.who_id`;

/** Complaints that fit a condition, in an order. */
export async function complaintsWhere(
  reader: Reader,
  sql: string,
  params: readonly Param[],
): Promise<KnownComplaint[]> {
  return (await reader.rows<Stored>(`${select} WHERE ${sql}`, params)).map(viewOf);
}

/** One complaint; throws NotThere (404). */
export async function complaintOf(reader: Reader, id: string): Promise<KnownComplaint> {
  const [found] = await complaintsWhere(reader, 'k.id = ?', [id]);
  if (!found) throw new NotThere('complaint');
  return found;
}

/** The complaints of a customer, newest first. */
export function complaintsOf(reader: Reader, customerId: string): Promise<KnownComplaint[]> {
  return complaintsWhere(reader, 'k.customer_id = ? ORDER BY k.opened_at DESC, k.id DESC LIMIT 20', [customerId]);
}

/** What was granted or asked for in a complaint, oldest first. */
export async function grantsOf(reader: Reader, complaintId: string): Promise<GrantView[]> {
  type Row = Omit<GrantView, 'amount'> & { amountMinor: number | null; currency: string | null };
  const rows = await reader.rows<Row>(
    `SELECT g.id, g.what, g.amount_minor AS "amountMinor", g.currency, g.state, a.name AS "askedBy",
       g.asked_at AS "askedAt", d.name AS "decidedBy", g.why
     FROM complaint_grant g LEFT JOIN app_user a ON a.id = g.asked_by_id LEFT JOIN app_user d ON d.id = g.decided_by_id
     WHERE g.complaint_id = ? ORDER BY g.asked_at, g.id`,
    [complaintId],
  );
  return rows.map(({ amountMinor, currency, ...grant }) => ({
    ...grant,
    amount: amountMinor === null || currency === null ? null : { minor: amountMinor, currency },
  }));
}

/** What happened with a complaint, oldest first. */
export function historyOf(
  reader: Reader,
  complaintId: string,
): Promise<{ at: string; by: string | null; kind: ComplaintEvent; sentence: string }[]> {
  return reader.rows(
    `SELECT e.at, u.name AS "by", e.kind, e.sentence FROM complaint_event e LEFT JOIN app_user u ON u.id = e.by_id
     WHERE e.complaint_id = ? ORDER BY e.at, e.id`,
    [complaintId],
  );
}

/** A complaint that tact must know of, with whose it is. */
export interface TenderCustomer extends TenderComplaint {
  customerId: string;
  /** what they are called */
  name: string;
  /** the primary address */
  email: string | null;
}

/** All complaints that are open, or were closed since a moment: few at any time, whatever the number of customers. */
export function tenderNow(reader: Reader, since: Temporal.Instant): Promise<TenderCustomer[]> {
  const columns = `k.customer_id AS "customerId", k.state, k.opened_at AS "openedAt", k.closed_at AS "closedAt",
    c.greeting_name AS "name", c.primary_email AS "email"`;
  const from = 'FROM complaint k JOIN customer c ON c.id = k.customer_id';
  return reader.rows<TenderCustomer>(
    `SELECT ${columns} ${from} WHERE k.state = 'open' UNION ALL SELECT ${columns} ${from} WHERE k.closed_at > ?`,
    [stampOf(since)],
  );
}

function viewOf(row: Stored): KnownComplaint {
  const { customerId, customerName, whoId, whoName, checkDueOn, checkAnswer, checkWords, ...complaint } = row;
  return {
    ...complaint,
    customer: { id: customerId, name: customerName },
    who: whoId === null || whoName === null ? null : { id: whoId, name: whoName },
    check: checkDueOn === null ? null : { dueOn: checkDueOn, answer: checkAnswer, words: checkWords },
  };
}
