import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { questionPage, questionQuery, questionRules } from '@regulars/outreach/contract';
import type { QuestionQuery, QuestionRules } from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { QuestionList } from './question-list';
import { QuestionRuleBook } from './question-rules';

/** What customers are asked by a link in a letter. */
@Controller('feedback')
export class QuestionController {
  constructor(
    private readonly book: QuestionRuleBook,
    private readonly list: QuestionList,
  ) {}

  @Get('rules')
  @Allow('rep')
  @Returns(questionRules)
  read() {
    return this.book.read();
  }

  /** What is planned already is asked all the same. */
  @Put('rules')
  @Allow('owner')
  @Returns(questionRules)
  change(@Body({ schema: questionRules }) body: QuestionRules, @CurrentActor() actor: Actor) {
    return this.book.change(body, actor);
  }

  /** Who was asked, who will be, and who was not and why; the newest first. */
  @Get('questions')
  @Allow('rep')
  @Returns(questionPage)
  questions(@Query({ schema: questionQuery }) query: QuestionQuery) {
    return this.list.page(query);
  }
}
