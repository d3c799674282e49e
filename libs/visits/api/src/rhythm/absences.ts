import { inParts } from '@regulars/customers/api';
import { marks, type Param, type Reader } from '@regulars/shared/db';
import { longestAway, daysAfter } from '@regulars/visits/domain';

/** How somebody's visits stand, for whoever plans by them. Days are `YYYY-MM-DD`. */
export interface KeptAbsence {
  customerId: string;
  /** where they live; null: where the shop is */
  zone: string | null;
  lastDay: string;
  visitDays: number;
  usualDays: number | null;
  worthMinor: number | null;
}

/** Whose: by the day on which they become overdue, count as gone, or came last; or by who they are. */
export type WhoseAbsence =
  | { overdue: { from: string; to: string } }
  | { gone: { from: string; to: string } }
  | { last: { from: string; to: string } }
  | { customers: readonly string[] };

// CROSS JOIN is how SQLite is told to begin with the few rows of the index.
const select = `
  SELECT r.customer_id AS "customerId", c.zone, r.last_day AS "lastDay", r.visit_days AS "visitDays",
    r.usual_days AS "usualDays", r.worth_minor AS "worthMinor"
  FROM visit_rhythm r CROSS JOIN customer c WHERE c.id = r.customer_id AND c.archived = 0 AND c.deceased = 0`;

/** Reads by index how the visits of these stand; archived and deceased customers are left out. In no order. */
export async function absences(reader: Reader, whose: WhoseAbsence): Promise<KeptAbsence[]> {
  if ('customers' in whose) return ofCustomers(reader, whose.customers);
  const [where, params] = condition(whose);
  return reader.rows<KeptAbsence>(`${select} AND ${where}`, params);
}

function condition(whose: Exclude<WhoseAbsence, { customers: readonly string[] }>): [string, Param[]] {
  if ('overdue' in whose) {
    const { from, to } = whose.overdue;
    return [
      'r.overdue_from > ? AND r.overdue_from <= ? AND r.gone_from >= ?',
      [daysAfter(from, -longestAway - 1), to, from],
    ];
  }
  if ('gone' in whose) return ['r.gone_from BETWEEN ? AND ?', [whose.gone.from, whose.gone.to]];
  return ['r.last_day BETWEEN ? AND ?', [whose.last.from, whose.last.to]];
}

async function ofCustomers(reader: Reader, customers: readonly string[]): Promise<KeptAbsence[]> {
  const found: KeptAbsence[] = [];
  for (const ids of inParts(customers)) {
    found.push(...(await reader.rows<KeptAbsence>(`${select} AND r.customer_id IN (${marks(ids.length)})`, ids)));
  }
  return found;
}
