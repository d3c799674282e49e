import { Injectable } from '@nestjs/common';
import { FeedbackEar } from '@regulars/care/api';
import { CustomerCards } from '@regulars/customers/api';
import { questionsAt, sentencesLeftOut, weighQuestion, type Verdict } from '@regulars/outreach/domain';
import { Clock, dayIn, dueInstant, parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';
import { newId, type Tx } from '@regulars/shared/db';
import type { Instructions } from '../plan/instruction';
import { KnowledgeReader } from '../tact/knowledge-reader';
import type { ToAsk } from './question-finder';
import { QuestionPost } from './question-post';
import { askedAbout, dueOf, questionsWhere, stillToAsk, type QuestionRecord } from './question-record';
import { QuestionRuleBook } from './question-rules';

/** How long something may be asked about; then the moment is over. */
const askableDays = 4;

/** Plans questions and decides on those that are due, inside a unit of work. */
@Injectable()
export class QuestionDesk {
  constructor(
    private readonly clock: Clock,
    private readonly cards: CustomerCards,
    private readonly knowledge: KnowledgeReader,
    private readonly book: QuestionRuleBook,
    private readonly post: QuestionPost,
    private readonly ear: FeedbackEar,
  ) {}

  /** One question for each thing that happened, whoever else plans at this moment. */
  async plan(tx: Tx, found: readonly ToAsk[], shopZone: string): Promise<void> {
    const cards = await this.cards.of(tx, [...new Set(found.map(({ customerId }) => customerId))]);
    const columns = 'id, customer_id, about, about_id, occurrence, about_day, state, due_at, expires_at, next_at';
    const sql = `INSERT INTO feedback_question (${columns}) VALUES (?, ?, ?, ?, ?, ?, 'planned', ?, ?, ?)
      ON CONFLICT (about, about_id, occurrence) DO NOTHING`;
    for (const { customerId, about, aboutId, occurrence, aboutDay, askOn } of found) {
      const day = Temporal.PlainDate.from(askOn);
      const due = dueInstant(day, questionsAt, cards.get(customerId)?.zone ?? shopZone);
      const times = [stampOf(due), stampOf(due.add({ hours: askableDays * 24 })), stampOf(due)];
      await tx.run(sql, [newId(), customerId, about, aboutId, occurrence, aboutDay, ...times]);
    }
  }

  /**
   * Decides on up to `most` that are due, and holds whom it decides on; whoever is being changed right now is passed over until
   * the next turn. Each is asked, waits for a better moment, or is not asked, each with the reason; gives how many.
   */
  async decide(tx: Tx, { shop, policy }: Instructions, most: number): Promise<number> {
    const now = this.clock.now();
    const passOver = tx.dialect === 'postgres' ? ' FOR UPDATE OF q SKIP LOCKED FOR SHARE OF c SKIP LOCKED' : '';
    const due = `q.state = 'planned' AND q.next_at <= ? ORDER BY q.next_at, q.id LIMIT ?${passOver}`;
    const questions = await questionsWhere(tx, due, [stampOf(now), most]);
    const known = await this.knowledge.of(tx, { about: questions.map(askedAbout), now, shopZone: shop.zone });
    const { everyDays } = await this.book.read(tx);
    for (const question of questions) {
      const knowledge = known(askedAbout(question));
      const against = knowledge ? await this.against(tx, question, everyDays, shop.zone) : gone;
      if (against !== undefined || !knowledge) await this.leave(tx, question, against ?? gone);
      else await this.follow(tx, question, weighQuestion(dueOf(question, shop.zone), knowledge, policy, now));
    }
    return questions.length;
  }

  private async follow(tx: Tx, question: QuestionRecord, verdict: Verdict): Promise<void> {
    const why = sentencesLeftOut(verdict.reasons);
    switch (verdict.kind) {
      case 'send':
        await this.post.send(tx, question, why);
        return this.ear.note(tx, question, 'They were asked by mail whether it is good now.');
      case 'hold': {
        const until = stampOf(verdict.until);
        if (verdict.byPerson || until >= question.expiresAt) return this.leave(tx, question, why);
        await tx.run('UPDATE feedback_question SET next_at = ?, why = ? WHERE id = ?', [until, why, question.id]);
        return;
      }
      case 'hand':
      case 'skip':
      case 'expire':
        return this.leave(tx, question, why);
    }
  }

  private async leave(tx: Tx, question: QuestionRecord, why: string): Promise<void> {
    await tx.run(`UPDATE feedback_question SET state = 'not-asked', why = ? WHERE id = ?`, [why, question.id]);
    await this.ear.note(tx, question, `Not asked by mail, so one of us asks: ${why}`);
  }

  /** What the house itself has against asking: it has come to nothing, or they were asked of late. */
  private async against(
    tx: Tx,
    question: QuestionRecord,
    everyDays: number,
    shopZone: string,
  ): Promise<string | undefined> {
    if (!(await stillToAsk(tx, question))) return 'There is nothing to ask any more.';
    if (question.about === 'complaint') return undefined;
    const since = stampOf(this.clock.now().subtract({ hours: everyDays * 24 }));
    const last = await tx.row<{ at: string | null }>(
      'SELECT MAX(asked_at) AS "at" FROM feedback_question WHERE customer_id = ? AND asked_at > ?',
      [question.customerId, since],
    );
    if (!last?.at) return undefined;
    const day = dayIn(parseStamp(last.at), shopZone).toLocaleString('en-GB', { day: 'numeric', month: 'long' });
    return `They were asked on ${day}; nobody is asked more than once in ${everyDays} days.`;
  }
}

const gone = 'The customer is not here any more.';
