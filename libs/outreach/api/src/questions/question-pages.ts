import { Injectable } from '@nestjs/common';
import { FeedbackEar } from '@regulars/care/api';
import { answersTo } from '@regulars/care/domain';
import { holdCustomer } from '@regulars/customers/api';
import type { AnswerForm, QuestionPageQuery, WordsForm } from '@regulars/outreach/contract';
import { lines } from '@regulars/shared/contract';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import type { PageAnswer } from '../preference-page/page';
import type { QuestionRecord } from './question-record';
import { QuestionShower } from './question-shower';

const sentence = lines(2_000);

type Outcome = 'unknown' | 'no-answer' | 'answered' | 'again' | 'words';

/** The page of each question: a look changes nothing, the first press answers, and one sentence may follow. */
@Injectable()
export class QuestionPages {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly shower: QuestionShower,
    private readonly ear: FeedbackEar,
  ) {}

  look(token: string, { done }: QuestionPageQuery): Promise<PageAnswer> {
    return this.shower.show(token, { done });
  }

  /** The first press answers; every other finds that it was answered, and changes nothing. */
  async answer(token: string, { answer: given }: AnswerForm): Promise<PageAnswer> {
    const outcome = await this.press(token, async (tx, question) => {
      if (question.answeredAt !== null) return 'again';
      const answer = answersTo(question.about).find((one) => one === given);
      if (answer === undefined) return 'no-answer';
      const feedbackId = await this.ear.hear(tx, question, answer);
      const sql = `UPDATE feedback_question SET state = 'answered', answered_at = ?, feedback_id = ? WHERE id = ?`;
      await tx.run(sql, [this.now(), feedbackId, question.id]);
      return 'answered';
    });
    return this.goOn(token, outcome);
  }

  /** A sentence after the answer, once. */
  async words(token: string, { words }: WordsForm): Promise<PageAnswer> {
    const checked = sentence.safeParse(withoutControls(words));
    if (!checked.success && words.trim() !== '') {
      return this.shower.show(token, { done: undefined, problem: 'too-long', typed: words });
    }
    const outcome = await this.press(token, async (tx, question) => {
      const { id, feedbackId, wordsAt } = question;
      if (feedbackId === null) return 'no-answer';
      if (wordsAt !== null) return 'again';
      if (!checked.success) return 'answered';
      await this.ear.add(tx, question, feedbackId, checked.data);
      await tx.run('UPDATE feedback_question SET words_at = ? WHERE id = ?', [this.now(), id]);
      return 'words';
    });
    return this.goOn(token, outcome);
  }

  /** Does what a press asks for, one press of a customer's after the other. */
  private press(token: string, act: (tx: Tx, question: QuestionRecord) => Promise<Outcome>): Promise<Outcome> {
    return this.units.write(async (tx) => {
      const before = await this.shower.find(tx, token);
      if (!before) return 'unknown';
      await holdCustomer(tx, before.customerId);
      const question = await this.shower.find(tx, token);
      return question ? act(tx, question) : 'unknown';
    });
  }

  private goOn(token: string, outcome: Outcome): Promise<PageAnswer> | PageAnswer {
    if (outcome === 'unknown') return this.shower.show(token, { done: undefined });
    if (outcome === 'no-answer') return this.shower.show(token, { done: undefined, problem: 'no-answer' });
    const done = outcome === 'answered' ? '' : `?done=${outcome}`;
    return { kind: 'go', to: `/f/${encodeURIComponent(token)}${done}` };
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}

// A pasted control character is no reason to turn somebody's sentence away.
const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
