import { Controller, Delete, Get, Param } from '@nestjs/common';
import { sessionPage } from '@regulars/access/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { Allow } from '../actors/allow';
import { CurrentActor } from '../actors/current-actor';
import { MySessions } from './my-sessions';

/** The places where I am signed in. */
@Controller('sessions')
@Allow('rep', { by: 'person' })
export class SessionsController {
  constructor(private readonly mine: MySessions) {}

  /** My sessions, last used first. */
  @Get()
  @Returns(sessionPage)
  list(@CurrentActor() actor: Actor) {
    return this.mine.list(actor);
  }

  /** Signs me out there. */
  @Delete(':id')
  @ReturnsNothing()
  end(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.mine.end(actor, id);
  }

  /** Signs me out everywhere but here. */
  @Delete()
  @ReturnsNothing()
  endOthers(@CurrentActor() actor: Actor) {
    return this.mine.endOthers(actor);
  }
}
