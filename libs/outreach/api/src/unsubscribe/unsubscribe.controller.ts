import { AllowAnyone } from '@regulars/access/api';
import { Controller, Get, Param, Post, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { letterToken } from '@regulars/outreach/contract';
import type { FastifyReply } from 'fastify';
import { PaceGuard } from '../preference-page/pace.guard';
import { sendPage } from '../preference-page/page';
import { UnsubscribePages } from './unsubscribe-pages';

/** The way out of a letter (RFC 8058): a look changes nothing, a POST opts out. Unknown links look the same. */
@Controller('unsubscribe')
@AllowAnyone()
@UseGuards(PaceGuard)
@ApiExcludeController()
export class UnsubscribeController {
  constructor(private readonly pages: UnsubscribePages) {}

  @Get(':token')
  async ask(@Param('token', { schema: letterToken }) token: string, @Res() reply: FastifyReply) {
    return sendPage(reply, await this.pages.ask(token));
  }

  @Post(':token')
  async take(@Param('token', { schema: letterToken }) token: string, @Res() reply: FastifyReply) {
    return sendPage(reply, await this.pages.take(token));
  }
}
