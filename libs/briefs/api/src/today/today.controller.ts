import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { contactPage, contactQuery, snooze, today, type ContactQuery, type Snooze } from '@regulars/briefs/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { PutOffs } from './put-offs';
import { Snoozes } from './snoozes';
import { Today } from './today';

/** The first page of the day. */
@Controller('today')
@Allow('rep')
export class TodayController {
  constructor(
    private readonly today: Today,
    private readonly snoozes: Snoozes,
    private readonly putOffs: PutOffs,
  ) {}

  /** What is on today: who to contact and why, birthdays, what was sent and what could not be. */
  @Get()
  @Returns(today)
  read(@CurrentActor() actor: Actor) {
    return this.today.view(actor);
  }

  /** All who have stayed away, the most urgent first. */
  @Get('contact')
  @Returns(contactPage)
  contact(@Query({ schema: contactQuery }) query: ContactQuery) {
    return this.today.contact(query);
  }

  /** Leaves a customer off the list until a day. */
  @Put(':customerId/snooze')
  @ReturnsNothing()
  snooze(
    @Param('customerId', { schema: idText }) customerId: string,
    @Body({ schema: snooze }) { until }: Snooze,
    @CurrentActor() actor: Actor,
  ) {
    return this.snoozes.put(customerId, until, actor);
  }

  /** Undo: back on the list. */
  @Delete(':customerId/snooze')
  @ReturnsNothing()
  wake(@Param('customerId', { schema: idText }) customerId: string) {
    return this.snoozes.takeBack(customerId);
  }

  /** Not today: leaves a customer out of your own queue until tomorrow, by the shop's day. */
  @Put(':customerId/put-off')
  @ReturnsNothing()
  putOff(@Param('customerId', { schema: idText }) customerId: string, @CurrentActor() actor: Actor) {
    return this.putOffs.put(customerId, actor);
  }

  /** Undo: back in your queue. */
  @Delete(':customerId/put-off')
  @ReturnsNothing()
  takePutOffBack(@Param('customerId', { schema: idText }) customerId: string, @CurrentActor() actor: Actor) {
    return this.putOffs.takeBack(customerId, actor);
  }
}
