import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';
import { longestAway, daysAfter } from '@regulars/visits/domain';

/** What the visits of one customer come to. */
export interface KeptRhythm {
  visits: number;
  visitDays: number;
  firstDay: string;
  lastDay: string;
  usualDays: number | null;
  spentMinor: number | null;
  worthMinor: number | null;
  currency: string;
}

/** Somebody who stays away, with what decides how much a contact is worth. */
export interface AwayCustomer {
  customerId: string;
  name: string;
  lastDay: string;
  usualDays: number;
  worthMinor: number | null;
  currency: string;
}

const ofOne = `
  SELECT visits, visit_days AS "visitDays", first_day AS "firstDay", last_day AS "lastDay", usual_days AS "usualDays",
    spent_minor AS "spentMinor", worth_minor AS "worthMinor", currency
  FROM visit_rhythm WHERE customer_id = ?`;

// Bounded below too: whoever became overdue more than a year ago has gone by now (awaySpan), and is never looked at.
// CROSS JOIN is how SQLite is told to begin with the few who stay away: left to itself it begins with all customers.
const away = `
  SELECT r.customer_id AS "customerId", r.last_day AS "lastDay", r.usual_days AS "usualDays", r.worth_minor AS "worthMinor",
    r.currency, c.display_name AS "name"
  FROM visit_rhythm r CROSS JOIN customer c
  WHERE r.overdue_from > ? AND r.overdue_from <= ? AND r.gone_from > ?
    AND c.id = r.customer_id AND c.archived = 0 AND c.deceased = 0 AND c.do_not_contact = 0`;

/** Reads the rhythms kept with every write. */
@Injectable()
export class RhythmReads {
  constructor(private readonly reader: Reader) {}

  /** Undefined before the first visit. */
  of(customerId: string): Promise<KeptRhythm | undefined> {
    return this.reader.row<KeptRhythm>(ofOne, [customerId]);
  }

  /** Everybody who stays away on a day (`YYYY-MM-DD`) and may be contacted, by index, in no order. */
  away(today: string): Promise<AwayCustomer[]> {
    return this.reader.rows<AwayCustomer>(away, [daysAfter(today, -longestAway - 1), today, today]);
  }
}
