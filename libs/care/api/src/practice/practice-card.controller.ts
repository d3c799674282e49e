import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { practiceCard, practiceCardList, practiceCardText, type PracticeCardText } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { PracticeCards } from './practice-cards';

const card = { schema: idText };

/** Words for hard moments: opened by whoever speaks, written by the owner. */
@Controller('practice-cards')
export class PracticeCardController {
  constructor(private readonly cards: PracticeCards) {}

  @Get()
  @Allow('rep')
  @Returns(practiceCardList)
  list() {
    return this.cards.list();
  }

  @Post()
  @Allow('owner')
  @Returns(practiceCard, { status: 201 })
  add(@Body({ schema: practiceCardText }) body: PracticeCardText, @CurrentActor() actor: Actor) {
    return this.cards.add(body, actor);
  }

  @Put(':id')
  @Allow('owner')
  @Returns(practiceCard)
  change(
    @Param('id', card) id: string,
    @Body({ schema: practiceCardText }) body: PracticeCardText,
    @CurrentActor() actor: Actor,
  ) {
    return this.cards.change(id, body, actor);
  }

  /** Takes one off. */
  @Delete(':id')
  @Allow('owner')
  @ReturnsNothing()
  remove(@Param('id', card) id: string, @CurrentActor() actor: Actor) {
    return this.cards.remove(id, actor);
  }

  /** Undo: puts one back that was taken off. */
  @Post(':id/restore')
  @Allow('owner')
  @Returns(practiceCard)
  restore(@Param('id', card) id: string, @CurrentActor() actor: Actor) {
    return this.cards.restore(id, actor);
  }
}
