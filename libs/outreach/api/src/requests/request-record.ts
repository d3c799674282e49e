import type { Asked, RequestState } from '@regulars/outreach/domain';
import { NotThere } from '@regulars/shared/http';
import type { Reader } from '@regulars/shared/db';

/** A request with what is on record of the customer today. */
export interface RequestRecord {
  id: string;
  customerId: string;
  customerName: string;
  given: string | null;
  family: string | null;
  display: string | null;
  birthday: string | null;
  asked: Asked;
  receivedAt: string;
  answerBy: string | null;
  state: RequestState;
  decidedAt: string | null;
  decidedBy: string | null;
  why: string | null;
  before: Before | null;
}

/** What stood there before it was accepted. */
export type Before =
  | { kind: 'name'; given: string | null; family: string | null; display: string | null }
  | { kind: 'birthday'; birthday: string | null };

export type StoredRequest = Omit<RequestRecord, 'asked' | 'before'> & { asked: string; before: string | null };

export const requestColumns = `
  r.id, r.customer_id AS "customerId", c.display_name AS "customerName", c.given, c.family, c.display, c.birthday,
  r.asked, r.received_at AS "receivedAt", r.answer_by AS "answerBy", r.state, r.decided_at AS "decidedAt",
  r.decided_by AS "decidedBy", r.why, r.before`;

/** Both were written as JSON by this context, by nobody else. */
export function requestOf({ asked, before, ...rest }: StoredRequest): RequestRecord {
  return {
    ...rest,
    asked: JSON.parse(asked) as Asked,
    before: before === null ? null : (JSON.parse(before) as Before),
  };
}

/** One request; throws NotThere (404) if there is none such. */
export async function requestWith(reader: Reader, id: string): Promise<RequestRecord> {
  const lock = reader.dialect === 'postgres' ? 'FOR UPDATE OF r' : '';
  const sql = `SELECT ${requestColumns} FROM customer_request r JOIN customer c ON c.id = r.customer_id WHERE r.id = ?`;
  const found = await reader.row<StoredRequest>(`${sql} ${lock}`, [id]);
  if (!found) throw new NotThere('request');
  return requestOf(found);
}
