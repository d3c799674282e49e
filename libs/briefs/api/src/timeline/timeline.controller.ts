import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { timelinePage, timelineQuery, type TimelineQuery } from '@regulars/briefs/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Timeline } from './timeline';

/** Everything that happened with a customer. */
@Controller('customers/:id/timeline')
@Allow('rep')
export class TimelineController {
  constructor(private readonly timeline: Timeline) {}

  /** Newest first; `kind=note,visit` narrows it. */
  @Get()
  @Returns(timelinePage)
  page(
    @Param('id', { schema: idText }) id: string,
    @Query({ schema: timelineQuery }) query: TimelineQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.timeline.page(id, query, actor.userId);
  }
}
