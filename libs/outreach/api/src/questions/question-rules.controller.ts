import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { questionRules, type QuestionRules } from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { QuestionRuleBook } from './question-rules';

/** What customers are asked by a link in a letter. */
@Controller('feedback/rules')
export class QuestionRulesController {
  constructor(private readonly book: QuestionRuleBook) {}

  @Get()
  @Allow('rep')
  @Returns(questionRules)
  read() {
    return this.book.read();
  }

  /** What is planned already is asked all the same. */
  @Put()
  @Allow('owner')
  @Returns(questionRules)
  change(@Body({ schema: questionRules }) body: QuestionRules, @CurrentActor() actor: Actor) {
    return this.book.change(body, actor);
  }
}
