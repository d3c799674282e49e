import { BusinessProfile, secretHash } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { feedbackWhere } from '@regulars/care/api';
import { pageLanguage, type PageLanguage } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { pageAnswer, type PageAnswer } from '../preference-page/page';
import { noQuestionHtml, questionHtml, type QuestionPageParts } from './question-html';
import { questionsWhere, type QuestionRecord } from './question-record';

/** How long a link takes an answer. */
const answerableDays = 90;

/** Shows the page behind a question's link to whoever holds it. */
@Injectable()
export class QuestionShower {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
  ) {}

  /** The question of a link; undefined for any other text, and once it is too old. */
  async find(reader: Reader, token: string): Promise<QuestionRecord | undefined> {
    const since = stampOf(this.clock.now().subtract({ hours: answerableDays * 24 }));
    const [found] = await questionsWhere(reader, 'q.token_hash = ? AND q.asked_at > ?', [secretHash(token), since]);
    return found;
  }

  /** The page: 422 where something that was sent is not right, 404 for a link that leads nowhere. */
  async show(token: string, shown: Pick<QuestionPageParts, 'done' | 'problem' | 'typed'>): Promise<PageAnswer> {
    const question = await this.find(this.reader, token);
    const frame = await this.frame(question);
    if (!question) return pageAnswer(noQuestionHtml(frame), 404);
    const { about, feedbackId, wordsAt } = question;
    const said = feedbackId === null ? [] : await feedbackWhere(this.reader, 'f.id = ?', [feedbackId]);
    const parts = { ...frame, token, about, answer: said[0]?.answer, mayAdd: wordsAt === null, ...shown };
    return pageAnswer(questionHtml(parts), shown.problem === undefined ? 200 : 422);
  }

  /** In their language, else in the shop's. */
  private async frame(question: QuestionRecord | undefined): Promise<{ language: PageLanguage; shop: string }> {
    const shop = await this.business.find();
    const sql = 'SELECT language FROM customer WHERE id = ?';
    const their = question && (await this.reader.row<{ language: string | null }>(sql, [question.customerId]));
    return { language: pageLanguage(their?.language, shop?.language), shop: shop?.name ?? 'This shop' };
  }
}
