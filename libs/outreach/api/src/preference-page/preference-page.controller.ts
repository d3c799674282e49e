import { AllowAnyone } from '@regulars/access/api';
import { Body, Controller, Get, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  correctionForm,
  emptyForm,
  kindsForm,
  letterToken,
  pauseForm,
  preferencePageQuery,
  type CorrectionFields,
  type KindsForm,
  type PauseForm,
  type PreferencePageQuery,
} from '@regulars/outreach/contract';
import type { FastifyReply } from 'fastify';
import { sendPage } from './page';
import { PaceGuard } from './pace.guard';
import { PreferencePages } from './preference-pages';

const token = { schema: letterToken };

/** A customer's own page, by the link in a letter: a look changes nothing, each POST does one thing. */
@Controller('preferences')
@AllowAnyone()
@UseGuards(PaceGuard)
@ApiExcludeController()
export class PreferencePageController {
  constructor(private readonly pages: PreferencePages) {}

  @Get(':token')
  async look(
    @Param('token', token) of: string,
    @Query({ schema: preferencePageQuery }) query: PreferencePageQuery,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.look(of, query.done));
  }

  @Get(':token/forget')
  async askToForget(@Param('token', token) of: string, @Res() reply: FastifyReply) {
    return sendPage(reply, await this.pages.askToForget(of));
  }

  @Post(':token/kinds')
  async kinds(
    @Param('token', token) of: string,
    @Body({ schema: kindsForm }) body: KindsForm,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.kinds(of, body));
  }

  @Post(':token/pause')
  async pause(
    @Param('token', token) of: string,
    @Body({ schema: pauseForm }) body: PauseForm,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.pause(of, body));
  }

  @Post(':token/resume')
  async resume(
    @Param('token', token) of: string,
    @Body({ schema: emptyForm }) _body: object,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.resume(of));
  }

  @Post(':token/correction')
  async correct(
    @Param('token', token) of: string,
    @Body({ schema: correctionForm }) body: CorrectionFields,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.correct(of, body));
  }

  @Post(':token/nothing')
  async nothing(
    @Param('token', token) of: string,
    @Body({ schema: emptyForm }) _body: object,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.nothing(of));
  }

  @Post(':token/forget')
  async forget(
    @Param('token', token) of: string,
    @Body({ schema: emptyForm }) _body: object,
    @Res() reply: FastifyReply,
  ) {
    // prettier-ignore
    return sendPage(reply, await this.pages.forget(of));
  }
}
