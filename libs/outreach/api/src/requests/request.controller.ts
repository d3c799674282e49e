import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { customerRequest, declineInput, requestPage, requestQuery } from '@regulars/outreach/contract';
import type { DeclineInput, RequestQuery } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { RequestDesk } from './request-desk';
import { RequestList } from './request-list';

/** What customers asked for on their own page: corrections, and to be forgotten. */
@Controller('requests')
@Allow('rep')
export class RequestController {
  constructor(
    private readonly requests: RequestList,
    private readonly desk: RequestDesk,
  ) {}

  /** Those that are open, what is due soonest first; or those decided, newest first. */
  @Get()
  @Returns(requestPage)
  list(@Query({ schema: requestQuery }) query: RequestQuery, @CurrentActor() actor: Actor) {
    return this.requests.page(query, actor);
  }

  /** Writes a correction into the customer's record. 409 `decided-already` if somebody came first. */
  @Post(':id/accept')
  @Returns(customerRequest)
  accept(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.desk.accept(id, actor);
  }

  /** Leaves the record as it is. Only the owner declines a request to be forgotten, and says why. */
  @Post(':id/decline')
  @Returns(customerRequest)
  decline(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: declineInput }) body: DeclineInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.desk.decline(id, body, actor);
  }

  /** Opens it again and puts back what was changed; 409 `changed-since` if it was changed otherwise meanwhile. */
  @Post(':id/undo')
  @Returns(customerRequest)
  undo(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.desk.undo(id, actor);
  }

  /** Forgets who asked for it, for good (GDPR, article 17). */
  @Post(':id/erase')
  @Allow('owner')
  @ReturnsNothing()
  erase(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor) {
    return this.desk.erase(id, actor);
  }
}
