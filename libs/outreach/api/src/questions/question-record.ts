import type { QuestionAbout } from '@regulars/care/domain';
import type { DueQuestion } from '@regulars/outreach/domain';
import { parseStamp, Temporal } from '@regulars/shared/calendar';
import type { Param, Reader } from '@regulars/shared/db';

/** A question as it is kept. */
export interface QuestionRecord {
  id: string;
  customerId: string;
  about: QuestionAbout;
  aboutId: string;
  occurrence: string;
  aboutDay: string;
  state: string;
  dueAt: string;
  expiresAt: string;
  address: string | null;
  answeredAt: string | null;
  feedbackId: string | null;
  wordsAt: string | null;
  zone: string | null;
}

const select = `
  SELECT q.id, q.customer_id AS "customerId", q.about, q.about_id AS "aboutId", q.occurrence,
    q.about_day AS "aboutDay", q.state, q.due_at AS "dueAt", q.expires_at AS "expiresAt", q.address,
    q.answered_at AS "answeredAt", q.feedback_id AS "feedbackId", q.words_at AS "wordsAt", c.zone
  FROM feedback_question q JOIN customer c ON c.id = q.customer_id`;

/** Questions that fit a condition, in an order. */
export const questionsWhere = (reader: Reader, sql: string, params: readonly Param[]): Promise<QuestionRecord[]> =>
  reader.rows<QuestionRecord>(`${select} WHERE ${sql}`, params);

/** A question as tact weighs it. */
export const dueOf = (question: QuestionRecord, shopZone: string): DueQuestion => ({
  about: question.about,
  aboutDay: Temporal.PlainDate.from(question.aboutDay),
  due: parseStamp(question.dueAt),
  expires: parseStamp(question.expiresAt),
  zone: question.zone ?? shopZone,
});

/** What tact asks of a customer's record for a question: as for a check-in. */
export const askedAbout = ({ customerId, about, aboutId }: QuestionRecord) => ({
  customerId,
  kind: 'check-in' as const,
  occasion: `question:${about}`,
  occurrence: aboutId,
});

/** The key of a question's letter in the outbox, and back. */
export const questionKey = (id: string): string => `question:${id}`;
export const questionOfKey = (key: string): string | undefined =>
  key.startsWith('question:') ? key.slice('question:'.length) : undefined;

// What is asked about may have changed since: it was answered on the phone, taken back, or removed.
const stillSo: Readonly<Record<QuestionAbout, string>> = {
  complaint: `SELECT 1 AS "so" FROM complaint WHERE id = ? AND closed_at = ? AND check_answer IS NULL`,
  promise: `SELECT 1 AS "so" FROM promise WHERE id = ? AND state = 'kept' AND ? = ''`,
  visit: `SELECT 1 AS "so" FROM visit WHERE id = ? AND ? = ''`,
};

/** Whether it still makes sense to ask. */
export async function stillToAsk(reader: Reader, { about, aboutId, occurrence }: QuestionRecord): Promise<boolean> {
  return (await reader.row(stillSo[about], [aboutId, occurrence])) !== undefined;
}
