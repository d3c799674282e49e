import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { newTold, told, toldList, type NewTold } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { ToldAnswers } from './told-answers';

const id = { schema: idText };

/** Answers that a customer has given before, in their words. */
@Controller('customers/:id/told')
@Allow('rep')
export class ToldController {
  constructor(private readonly answers: ToldAnswers) {}

  /** Newest first, the last 200. */
  @Get()
  @Returns(toldList)
  list(@Param('id', id) customerId: string) {
    return this.answers.list(customerId);
  }

  /** Writes one down. */
  @Post()
  @Returns(told, { status: 201 })
  add(@Param('id', id) customerId: string, @Body({ schema: newTold }) body: NewTold, @CurrentActor() actor: Actor) {
    return this.answers.add(customerId, body, actor);
  }

  /** Takes one off. */
  @Delete(':toldId')
  @ReturnsNothing()
  remove(@Param('id', id) customerId: string, @Param('toldId', id) toldId: string, @CurrentActor() actor: Actor) {
    return this.answers.remove(customerId, toldId, actor);
  }

  /** Undo: puts one back that was taken off. */
  @Post(':toldId/restore')
  @Returns(told)
  restore(@Param('id', id) customerId: string, @Param('toldId', id) toldId: string, @CurrentActor() actor: Actor) {
    return this.answers.restore(customerId, toldId, actor);
  }
}
