import { Injectable } from '@nestjs/common';
import { Clock, dayIn, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import type { Instructions } from '../plan/instruction';
import { QuestionDesk } from './question-desk';
import { QuestionFinder } from './question-finder';
import { QuestionRuleBook } from './question-rules';

const atOnce = 100;

/** Plans what customers are asked, and asks what is due, each in a unit of work of its own; most turns find nothing. */
@Injectable()
export class QuestionAsker {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly book: QuestionRuleBook,
    private readonly finder: QuestionFinder,
    private readonly desk: QuestionDesk,
  ) {}

  async ask(instructions: Instructions): Promise<void> {
    const today = dayIn(this.clock.now(), instructions.shop.zone);
    const found = await this.finder.find(this.reader, await this.book.read(), today);
    if (found.length > 0) await this.units.write((tx) => this.desk.plan(tx, found, instructions.shop.zone));
    let took = (await this.anyDue()) ? atOnce : 0;
    while (took === atOnce) took = await this.units.write((tx) => this.desk.decide(tx, instructions, atOnce));
  }

  private async anyDue(): Promise<boolean> {
    const sql = `SELECT 1 AS "due" FROM feedback_question WHERE state = 'planned' AND next_at <= ? LIMIT 1`;
    return (await this.reader.row(sql, [stampOf(this.clock.now())])) !== undefined;
  }
}
