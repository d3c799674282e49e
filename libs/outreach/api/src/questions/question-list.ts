import { Injectable } from '@nestjs/common';
import type { QuestionPage, QuestionQuery, QuestionView } from '@regulars/outreach/contract';
import { pageFrom } from '@regulars/shared/contract';
import { Reader, type Param } from '@regulars/shared/db';
import { placeIn } from '@regulars/shared/http';

type Stored = Omit<QuestionView, 'customer'> & { customerId: string; customerName: string };

const select = `
  SELECT q.id, q.customer_id AS "customerId", c.display_name AS "customerName", q.about, q.about_day AS "aboutDay",
    q.state, q.next_at AS "askAt", q.asked_at AS "askedAt", CASE WHEN q.asked_at IS NULL THEN q.why END AS "why",
    f.answer, q.answered_at AS "answeredAt"
  FROM feedback_question q JOIN customer c ON c.id = q.customer_id LEFT JOIN feedback f ON f.id = q.feedback_id`;

/** Who was asked, who will be, and who was not and why. */
@Injectable()
export class QuestionList {
  constructor(private readonly reader: Reader) {}

  /** The newest first: an id tells when a question was planned. */
  async page({ state, customer, limit, cursor }: QuestionQuery): Promise<QuestionPage> {
    const wanted: [sql: string, param: Param | undefined][] = [
      ['q.state = ?', state],
      ['q.customer_id = ?', customer],
      ['q.id < ?', cursor === undefined ? undefined : placeIn(cursor)[1]],
    ];
    const asked = wanted.filter(([, param]) => param !== undefined);
    const narrowed = asked.length === 0 ? '' : `WHERE ${asked.map(([sql]) => sql).join(' AND ')}`;
    const params = asked.flatMap(([, param]) => (param === undefined ? [] : [param]));
    const sql = `${select} ${narrowed} ORDER BY q.id DESC LIMIT ?`;
    const found = await this.reader.rows<Stored>(sql, [...params, limit + 1]);
    return pageFrom(found.map(viewOf), limit, ({ aboutDay, id }) => [aboutDay, id]);
  }
}

function viewOf({ customerId, customerName, ...question }: Stored): QuestionView {
  return { ...question, customer: { id: customerId, name: customerName } };
}
