import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@regulars/briefs/contract';
import { dayOfStamp, mailStopInWords, pauseInWords, requestInWords } from '@regulars/briefs/domain';
import type { MailStopKind, RequestKind, RequestState } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import type { StreamQuery } from './stream-query';

const asked = `
  SELECT t.* FROM (
    SELECT p.id, p.at AS "at", u.name AS "by", 'pause' AS "what", p.until AS "until", NULL AS "state",
      NULL AS "decidedBy"
    FROM customer_pause p LEFT JOIN app_user u ON u.id = p.author_id WHERE p.customer_id = ?
    UNION ALL
    SELECT s.id, s.at, u.name, 'mail-stop', s.purposes, s.kind, s.why
    FROM mail_stop s LEFT JOIN app_user u ON u.id = s.author_id WHERE s.customer_id = ?
    UNION ALL
    SELECT r.id, r.received_at, NULL, r.kind, r.answer_by, r.state, r.decided_by
    FROM customer_request r WHERE r.customer_id = ?
  ) t WHERE (t.at, t.id) < (?, ?) ORDER BY t.at DESC, t.id DESC LIMIT ?`;

interface Shared {
  id: string;
  at: string;
  by: string | null;
  until: string | null;
  decidedBy: string | null;
}
type Row = Shared &
  (
    | { what: 'pause'; state: null }
    | { what: 'mail-stop'; state: MailStopKind }
    | { what: RequestKind; state: RequestState }
  );

/** What customers asked for, themselves or through one of us: pauses, corrections, no letters, to be forgotten. */
@Injectable()
export class AskedStream {
  constructor(private readonly reader: Reader) {}

  async entries({ customerId, bound, limit, zone }: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.reader.rows<Row>(asked, [customerId, customerId, customerId, bound.at, bound.id, limit]);
    return rows.map((row) => {
      const { id, at, by } = row;
      return { kind: 'asked', id, at, day: dayOfStamp(at, zone), by, text: textOf(row) };
    });
  }
}

function textOf(row: Row): string {
  if (row.what === 'pause') return pauseInWords(row.until);
  if (row.what === 'mail-stop') return mailStopInWords(row.state, row.decidedBy);
  return requestInWords({ kind: row.what, state: row.state, answerBy: row.until, decidedBy: row.decidedBy });
}
