import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { apiTokenPage, madeToken, newToken, type NewToken } from '@regulars/access/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { Allow } from '../actors/allow';
import { CurrentActor } from '../actors/current-actor';
import { TokenDesk } from './token-desk';

/** Keys for programs that use this API. */
@Controller('tokens')
@Allow('owner', { by: 'person' })
export class TokensController {
  constructor(private readonly desk: TokenDesk) {}

  /** Everybody's, newest first; without their text. */
  @Get()
  @Returns(apiTokenPage)
  list() {
    return this.desk.list();
  }

  /** Makes one that acts for me. Its text is shown this once. */
  @Post()
  @Returns(madeToken, { status: 201 })
  make(@CurrentActor() actor: Actor, @Body({ schema: newToken }) wanted: NewToken) {
    return this.desk.make(actor, actor.userId, wanted);
  }

  /** Revokes one: it opens nothing from now on. */
  @Delete(':id')
  @ReturnsNothing()
  revoke(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.desk.revoke(actor, id);
  }
}
