import type { DateKind, MonthDayRange } from '@regulars/customers/domain';
import { marks, type Param, type Reader } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';

/** An important day of a customer, with what a greeting needs to know of them. */
export interface UpcomingDate {
  dateId: string;
  customerId: string;
  kind: DateKind;
  label: string | null;
  /** `MM-DD` */
  monthDay: string;
  /** null where nobody knows it */
  year: number | null;
  displayName: string;
  greetingName: string;
  given: string | null;
  family: string | null;
  /** theirs, null: the shop's */
  zone: string | null;
  language: string | null;
  /** the primary address */
  email: string | null;
  repId: string | null;
}

const columns = `
  d.id AS "dateId", d.customer_id AS "customerId", d.kind, d.label, d.month_day AS "monthDay", d.year,
  c.display_name AS "displayName", c.greeting_name AS "greetingName", c.given, c.family, c.zone, c.language,
  c.primary_email AS "email", c.rep_id AS "repId"`;

/**
 * The important days that fall within these days of the year (see `monthDayRanges`), by index, in order of the year.
 * Archived and deceased customers are left out; whoever writes asks `standingOf` again when it is time.
 */
export async function upcomingDates(
  reader: Reader,
  ranges: readonly MonthDayRange[],
  options: { kind?: DateKind } = {},
): Promise<UpcomingDate[]> {
  // The plus keeps SQLite from starting at all customers instead of at the days.
  const kind = options.kind === undefined ? '' : 'AND d.kind = ?';
  const found: UpcomingDate[][] = [];
  for (const { from, to } of ranges) {
    const params: Param[] = options.kind === undefined ? [from, to] : [from, to, options.kind];
    found.push(
      await reader.rows<UpcomingDate>(
        `SELECT ${columns} FROM important_date d JOIN customer c ON c.id = d.customer_id
         WHERE d.month_day BETWEEN ? AND ? ${kind} AND +c.archived = 0 AND +c.deceased = 0
         ORDER BY d.month_day, d.customer_id`,
        params,
      ),
    );
  }
  return found.flat();
}

/** The important days of these customers, whenever they fall; archived and deceased customers are left out. */
export async function datesOfCustomers(
  reader: Reader,
  customers: readonly string[],
  kind: DateKind,
): Promise<UpcomingDate[]> {
  const found: UpcomingDate[] = [];
  for (const ids of inParts(customers)) {
    const rows = await reader.rows<UpcomingDate>(
      `SELECT ${columns} FROM important_date d JOIN customer c ON c.id = d.customer_id
       WHERE d.customer_id IN (${marks(ids.length)}) AND d.kind = ? AND c.archived = 0 AND c.deceased = 0`,
      [...ids, kind],
    );
    found.push(...rows);
  }
  return found;
}
