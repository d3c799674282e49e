import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@regulars/briefs/contract';
import { dayOfStamp } from '@regulars/briefs/domain';
import type {
  ComplaintState,
  ContactChannel,
  Direction,
  FeedbackAbout,
  FeedbackAnswer,
  Mood,
  Outcome,
  PromiseKind,
  PromiseState,
} from '@regulars/care/domain';
import { aboutInWords, answerInWords, contactInWords } from '@regulars/care/domain';
import { Reader } from '@regulars/shared/db';
import type { StreamQuery } from './stream-query';

const contacts = `
  SELECT t.id, t.happened_at AS "at", u.name AS "by", t.channel, t.direction, t.outcome, t.mood, t.said, t.behind,
    t.paraphrase, t.confirmed, t.next_step AS "nextStep", t.next_on AS "nextOn"
  FROM interaction t LEFT JOIN app_user u ON u.id = t.by_id
  WHERE t.customer_id = ? AND (t.happened_at, t.id) < (?, ?) AND t.removed_at IS NULL
  ORDER BY t.happened_at DESC, t.id DESC LIMIT ?`;

const promises = `
  SELECT t.id, t.created_at AS "at", u.name AS "by", t.kind AS "promiseKind", t.what, t.state, t.due_on AS "dueOn"
  FROM promise t LEFT JOIN app_user u ON u.id = t.made_by_id
  WHERE t.customer_id = ? AND (t.created_at, t.id) < (?, ?) ORDER BY t.created_at DESC, t.id DESC LIMIT ?`;

const complaints = `
  SELECT t.id, t.opened_at AS "at", u.name AS "by", t.said, t.state FROM complaint t
  LEFT JOIN app_user u ON u.id = t.who_id
  WHERE t.customer_id = ? AND (t.opened_at, t.id) < (?, ?) ORDER BY t.opened_at DESC, t.id DESC LIMIT ?`;

const feedback = `
  SELECT t.id, t.said_at AS "at", u.name AS "by", t.about, t.answer, t.words FROM feedback t
  LEFT JOIN app_user u ON u.id = t.by_id
  WHERE t.customer_id = ? AND (t.said_at, t.id) < (?, ?) AND t.removed_at IS NULL
  ORDER BY t.said_at DESC, t.id DESC LIMIT ?`;

interface Row {
  id: string;
  at: string;
  by: string | null;
}
type ContactRow = Row & {
  channel: ContactChannel;
  direction: Direction;
  outcome: Outcome;
  mood: Mood | null;
  said: string | null;
  behind: string | null;
  paraphrase: string | null;
  confirmed: number;
  nextStep: string | null;
  nextOn: string | null;
};
type PromiseRow = Row & { promiseKind: PromiseKind; what: string; state: PromiseState; dueOn: string | null };
type ComplaintRow = Row & { said: string; state: ComplaintState };
type FeedbackRow = Row & { about: FeedbackAbout; answer: FeedbackAnswer; words: string | null };

/** Contacts, promises, complaints and feedback as they stand on the timeline. */
@Injectable()
export class CareStream {
  constructor(private readonly reader: Reader) {}

  async contacts(query: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.read<ContactRow>(contacts, query);
    return rows.map((row) => ({
      ...row,
      kind: 'contact',
      day: dayOfStamp(row.at, query.zone),
      confirmed: row.confirmed === 1,
      words: contactInWords(row),
    }));
  }

  async promises(query: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.read<PromiseRow>(promises, query);
    return rows.map((row) => ({ ...row, kind: 'promise', day: dayOfStamp(row.at, query.zone) }));
  }

  async complaints(query: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.read<ComplaintRow>(complaints, query);
    return rows.map((row) => ({ ...row, kind: 'complaint', day: dayOfStamp(row.at, query.zone) }));
  }

  async feedback(query: StreamQuery): Promise<TimelineEntry[]> {
    const rows = await this.read<FeedbackRow>(feedback, query);
    return rows.map((row) => ({
      ...row,
      kind: 'feedback',
      day: dayOfStamp(row.at, query.zone),
      text: `${aboutInWords(row.about)}: ${answerInWords(row.about, row.answer)}`,
    }));
  }

  private read<Found extends Row>(sql: string, { customerId, bound, limit }: StreamQuery): Promise<Found[]> {
    return this.reader.rows<Found>(sql, [customerId, bound.at, bound.id, limit]);
  }
}
