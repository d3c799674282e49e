import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  needMet,
  needPage,
  needQuery,
  preferenceView,
  type NeedMet,
  type NeedQuery,
} from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { NeedList } from './need-list';
import { NeedsMet } from './needs-met';

/** What customers are looking for, and that they have it. */
@Controller()
@Allow('rep')
export class NeedController {
  constructor(
    private readonly needs: NeedList,
    private readonly met: NeedsMet,
  ) {}

  /** What all customers are looking for and do not have yet, the newest first. */
  @Get('needs')
  @Returns(needPage)
  list(@Query({ schema: needQuery }) query: NeedQuery) {
    return this.needs.page(query);
  }

  /** They have it. 422 `never-met` for an allergy or a like, 409 `met-before`. */
  @Post('customers/:id/preferences/:preferenceId/met')
  @Returns(preferenceView)
  meet(
    @Param('id', { schema: idText }) customerId: string,
    @Param('preferenceId', { schema: idText }) id: string,
    @Body({ schema: needMet }) body: NeedMet,
    @CurrentActor() actor: Actor,
  ) {
    return this.met.meet({ customerId, id }, body, actor);
  }

  /** Undo: they are still looking for it. */
  @Delete('customers/:id/preferences/:preferenceId/met')
  @Returns(preferenceView)
  reopen(
    @Param('id', { schema: idText }) customerId: string,
    @Param('preferenceId', { schema: idText }) id: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.met.reopen({ customerId, id }, actor);
  }
}
