import type { Dialect } from '@regulars/shared/db';

/** A message that is due, with its words. */
export interface CandidateRow {
  id: string;
  key: string;
  purpose: string;
  address: string;
  addressHash: string;
  toName: string | null;
  subject: string;
  dueAt: string;
  expiresAt: string;
  attempts: number;
  setbacks: number;
  said: string | null;
  plain: string;
  html: string | null;
  replyTo: string | null;
  replyToName: string | null;
  fromName: string | null;
  unsubscribeUrl: string | null;
}

const selected = `
  SELECT d.id AS "id", d.message_key AS "key", d.purpose AS "purpose", d.address AS "address",
    d.address_hash AS "addressHash", d.to_name AS "toName", d.subject AS "subject", d.due_at AS "dueAt",
    d.expires_at AS "expiresAt", d.attempts AS "attempts", d.setbacks AS "setbacks", d.said AS "said",
    t.plain AS "plain", t.html AS "html", t.reply_to AS "replyTo", t.reply_to_name AS "replyToName",
    t.from_name AS "fromName", t.unsubscribe_url AS "unsubscribeUrl"
  FROM delivery d JOIN delivery_text t ON t.id = d.id
  WHERE d.state = 'waiting' AND d.due_at <= ?`;

/** What is due, the longest due first. On PostgreSQL each worker skips what another one is just claiming. */
export function candidatesQuery(dialect: Dialect, onlyTests: boolean): string {
  const tests = onlyTests ? ' AND d.purpose = ?' : '';
  const lock = dialect === 'postgres' ? ' FOR UPDATE OF d SKIP LOCKED' : '';
  return `${selected}${tests} ORDER BY d.due_at, d.id LIMIT ?${lock}`;
}
