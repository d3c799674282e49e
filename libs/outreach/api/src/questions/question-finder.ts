import { Injectable } from '@nestjs/common';
import type { QuestionAbout } from '@regulars/care/domain';
import type { QuestionRules } from '@regulars/outreach/contract';
import { Temporal } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';
import { inParts } from '@regulars/customers/api';
import { absences } from '@regulars/visits/api';

/** Something that happened and that a customer may be asked about, from the day `askOn` on. */
export interface ToAsk {
  customerId: string;
  about: QuestionAbout;
  aboutId: string;
  occurrence: string;
  aboutDay: string;
  askOn: string;
}

/** What happened longer ago is not asked about any more. */
const lookBackDays = 3;
const most = 500;

const unasked = (about: QuestionAbout, id: string, occurrence: string) =>
  `NOT EXISTS (SELECT 1 FROM feedback_question q
     WHERE q.about = '${about}' AND q.about_id = ${id} AND q.occurrence = ${occurrence})`;

const complaints = `
  SELECT k.customer_id AS "customerId", 'complaint' AS "about", k.id AS "aboutId", k.closed_at AS "occurrence",
    k.check_due_on AS "aboutDay", k.check_due_on AS "askOn"
  FROM complaint k
  WHERE k.check_due_on BETWEEN ? AND ? AND k.check_answer IS NULL AND k.state <> 'open' AND k.closed_at IS NOT NULL
    AND ${unasked('complaint', 'k.id', 'k.closed_at')} ORDER BY k.check_due_on, k.id LIMIT ${most}`;

const promises = `
  SELECT p.customer_id AS "customerId", 'promise' AS "about", p.id AS "aboutId", '' AS "occurrence",
    p.kept_on AS "aboutDay", '' AS "askOn"
  FROM promise p
  WHERE p.state = 'kept' AND p.kind = 'ours' AND p.kept_on BETWEEN ? AND ?
    AND ${unasked('promise', 'p.id', "''")} ORDER BY p.kept_on, p.id LIMIT ${most}`;

/** Finds what happened of late and was not asked about yet. */
@Injectable()
export class QuestionFinder {
  async find(reader: Reader, rules: QuestionRules, today: Temporal.PlainDate): Promise<ToAsk[]> {
    const from = today.subtract({ days: lookBackDays }).toString();
    const yesterday = today.subtract({ days: 1 }).toString();
    return [
      ...(rules.afterComplaint ? await reader.rows<ToAsk>(complaints, [from, today.toString()]) : []),
      ...(rules.afterPromise ? nextDay(await reader.rows<ToAsk>(promises, [from, yesterday])) : []),
      ...(rules.afterVisit ? nextDay(await this.visits(reader, from, today.toString())) : []),
    ];
  }

  /** The last visit of each customer who was here of late, found by the day that is kept with their rhythm. */
  private async visits(reader: Reader, from: string, today: string): Promise<ToAsk[]> {
    const here = (await absences(reader, { last: { from, to: today } })).map(({ customerId }) => customerId);
    const found: ToAsk[] = [];
    for (const part of inParts(here)) {
      const sql = `
        SELECT v.customer_id AS "customerId", 'visit' AS "about", v.id AS "aboutId", '' AS "occurrence",
          v.day AS "aboutDay", '' AS "askOn"
        FROM visit v WHERE v.customer_id IN (${marks(part.length)}) AND v.day >= ? AND v.day < ?
          AND ${unasked('visit', 'v.id', "''")} ORDER BY v.day, v.id`;
      found.push(...(await reader.rows<ToAsk>(sql, [...part, from, today])));
    }
    return found.slice(0, most);
  }
}

const nextDay = (found: readonly ToAsk[]): ToAsk[] =>
  found.map((one) => ({ ...one, askOn: Temporal.PlainDate.from(one.aboutDay).add({ days: 1 }).toString() }));
