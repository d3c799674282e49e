import { AllowAnyone } from '@regulars/access/api';
import { Body, Controller, Get, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerForm, letterToken, questionPageQuery, wordsForm } from '@regulars/outreach/contract';
import type { AnswerForm, QuestionPageQuery, WordsForm } from '@regulars/outreach/contract';
import type { FastifyReply } from 'fastify';
import { sendPage } from '../preference-page/page';
import { PaceGuard } from '../preference-page/pace.guard';
import { QuestionPages } from './question-pages';

const token = { schema: letterToken };

/** The page behind the link of a letter that asks: a look changes nothing, mail scanners follow links. */
@Controller('f')
@AllowAnyone()
@UseGuards(PaceGuard)
@ApiExcludeController()
export class QuestionPageController {
  constructor(private readonly pages: QuestionPages) {}

  @Get(':token')
  async look(
    @Param('token', token) of: string,
    @Query({ schema: questionPageQuery }) query: QuestionPageQuery,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.look(of, query));
  }

  @Post(':token')
  async answer(
    @Param('token', token) of: string,
    @Body({ schema: answerForm }) body: AnswerForm,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.answer(of, body));
  }

  @Post(':token/words')
  async words(
    @Param('token', token) of: string,
    @Body({ schema: wordsForm }) body: WordsForm,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.words(of, body));
  }
}
