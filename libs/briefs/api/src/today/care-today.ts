import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type {
  ComplaintToday,
  FeedbackToday,
  HandoffToday,
  OwedToday,
  ReturnToday,
  TodayView,
} from '@regulars/briefs/contract';
import { dayOfStamp } from '@regulars/briefs/domain';
import { answersFor, feedbackWhere, handoffsWhere, promisesWhere, waitsForUs } from '@regulars/care/api';
import { aboutInWords, answerInWords, warningDays } from '@regulars/care/domain';
import { Clock, stampOf, Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { daysSince } from '@regulars/visits/domain';
import { PutOffs } from './put-offs';

const most = 50;
const answerDays = 3;

// Who was asked by mail is left some days to answer before one of us asks.
const complaints = `
  SELECT k.id, k.customer_id AS "customerId", c.display_name AS "name", COALESCE(k.paraphrase, k.said) AS "about",
    k.opened_at AS "openedAt", k.state, u.name AS "who",
    (SELECT COUNT(*) FROM complaint_grant g WHERE g.complaint_id = k.id AND g.state = 'asked') AS "asked"
  FROM complaint k JOIN customer c ON c.id = k.customer_id LEFT JOIN app_user u ON u.id = k.who_id
  WHERE k.state = 'open' OR (k.check_due_on <= ? AND k.check_answer IS NULL AND NOT EXISTS (
    SELECT 1 FROM feedback_question q WHERE q.about = 'complaint' AND q.about_id = k.id AND q.occurrence = k.closed_at
      AND (q.state = 'planned' OR (q.state = 'asked' AND q.asked_at > ?))))
  ORDER BY k.opened_at, k.id LIMIT ${most}`;

// The last contact of each alone says when the next should be.
const returns = `
  SELECT i.id, i.customer_id AS "customerId", c.display_name AS "name", c.primary_phone AS "phone",
    i.next_step AS "nextStep", i.next_on AS "day", u.name AS "who"
  FROM interaction i JOIN customer c ON c.id = i.customer_id LEFT JOIN app_user u ON u.id = i.by_id
  WHERE i.next_on <= ? AND i.removed_at IS NULL AND c.archived = 0 AND c.deceased = 0 AND c.do_not_contact = 0
    AND NOT EXISTS (
      SELECT 1 FROM interaction l WHERE l.customer_id = i.customer_id AND l.removed_at IS NULL
        AND (l.happened_at, l.id) > (i.happened_at, i.id))
  ORDER BY i.next_on, i.id LIMIT ${most}`;

type TodaysCare = Pick<TodayView, 'owed' | 'complaints' | 'feedback' | 'returns' | 'handoffs' | 'putOff'>;

/** What we owe by tomorrow, what is not well, whom we meant to be in touch with again, and who waits until tomorrow. */
@Injectable()
export class CareToday {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly putOffs: PutOffs,
  ) {}

  async on(today: string, zone: string, actor: Actor): Promise<TodaysCare> {
    const [owed, complaints, feedback, returns, handoffs, putOff] = await Promise.all([
      this.owed(today, zone, actor),
      this.complaints(today, zone, actor),
      this.feedback(),
      this.returns(today),
      this.handoffs(actor),
      this.putOffs.on(today, actor),
    ]);
    return { owed, complaints, feedback, returns, handoffs, putOff };
  }

  private async owed(today: string, zone: string, actor: Actor): Promise<OwedToday[]> {
    const day = Temporal.PlainDate.from(today);
    const until = day.add({ days: warningDays }).toString();
    const sql = `p.state IN ('open', 'late') AND p.due_on <= ? ORDER BY p.due_on, p.id LIMIT ${most}`;
    const found = await promisesWhere(this.reader, { sql, params: [until] }, { today: day, zone });
    const mine = new Set(await answersFor(this.reader, actor.userId, today));
    return found.map(({ id, customer: { id: customerId, name, phone }, what, words, standing, who }) => ({
      promiseId: id,
      customer: { id: customerId, name, phone },
      what,
      words,
      overdue: standing === 'overdue',
      who: who?.name ?? null,
      mine: who !== null && mine.has(who.id),
    }));
  }

  private async complaints(today: string, zone: string, actor: Actor): Promise<ComplaintToday[]> {
    const patience = stampOf(this.clock.now().subtract({ hours: answerDays * 24 }));
    const found = await this.reader.rows<StoredComplaint>(complaints, [today, patience]);
    return found.map(({ id, customerId, name, about, openedAt, state, who, asked }) => ({
      complaintId: id,
      customer: { id: customerId, name },
      about,
      days: Math.max(0, daysSince(dayOfStamp(openedAt, zone), today)),
      who,
      decide: asked > 0 && actor.role !== 'rep',
      check: state !== 'open',
    }));
  }

  /** What was not good and nobody has seen to yet. */
  private async feedback(): Promise<FeedbackToday[]> {
    const sql = `${waitsForUs} ORDER BY f.said_at, f.id LIMIT ${most}`;
    const found = await feedbackWhere(this.reader, sql, []);
    return found.map(({ id, customer, about, answer, words }) => ({
      feedbackId: id,
      customer,
      said: `${aboutInWords(about)}: ${answerInWords(about, answer)}.`,
      words,
    }));
  }

  private async handoffs({ userId, role }: Actor): Promise<HandoffToday[]> {
    const owners = role === 'owner' ? ' OR h.times >= 3' : '';
    const sql = `h.state = 'offered' AND (h.to_id = ?${owners}) ORDER BY h.created_at, h.id LIMIT ${most}`;
    const found = await handoffsWhere(this.reader, sql, [userId]);
    return found.map(({ id, customer, from, matter, note, warns }) => ({
      handoffId: id,
      customer,
      from: from?.name ?? null,
      matter,
      note,
      warns,
    }));
  }

  private async returns(today: string): Promise<ReturnToday[]> {
    const found = await this.reader.rows<StoredReturn>(returns, [today]);
    return found.map(({ id, customerId, name, phone, nextStep, day, who }) => ({
      interactionId: id,
      customer: { id: customerId, name, phone },
      nextStep,
      day,
      who,
    }));
  }
}

interface StoredComplaint {
  id: string;
  customerId: string;
  name: string;
  about: string;
  openedAt: string;
  state: string;
  who: string | null;
  asked: number;
}

interface StoredReturn {
  id: string;
  customerId: string;
  name: string;
  phone: string | null;
  nextStep: string | null;
  day: string;
  who: string | null;
}
