import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  distinctPair,
  duplicatePage,
  duplicateQuery,
  type DistinctPair,
  type DuplicateQuery,
} from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { DistinctPairs } from './distinct-pairs';
import { DuplicateQueue } from './duplicate-queue';

/** Customers who may be there twice. */
@Controller('duplicates')
@Allow('rep')
export class DuplicateController {
  constructor(
    private readonly queue: DuplicateQueue,
    private readonly distinct: DistinctPairs,
  ) {}

  /** Pairs that look like one person, the likeliest first, each with the reasons. */
  @Get()
  @Returns(duplicatePage)
  list(@Query({ schema: duplicateQuery }) query: DuplicateQuery) {
    return this.queue.page(query);
  }

  /** These are two people: they leave the list, and are not warned of again. */
  @Post('distinct')
  @ReturnsNothing()
  say(@Body({ schema: distinctPair }) pair: DistinctPair, @CurrentActor() actor: Actor) {
    return this.distinct.say(pair, actor);
  }

  /** Undo: they may be one after all. */
  @Delete('distinct/:one/:other')
  @ReturnsNothing()
  takeBack(
    @Param('one', { schema: idText }) one: string,
    @Param('other', { schema: idText }) other: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.distinct.takeBack({ one, other }, actor);
  }
}
