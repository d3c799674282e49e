import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { brief, briefQuery, reviewed, type BriefQuery, type Reviewed } from '@regulars/briefs/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Briefs } from './briefs';
import { Reviews } from './reviews';

/** What to know before speaking to a customer. */
@Controller('customers/:id/brief')
@Allow('rep')
export class BriefController {
  constructor(
    private readonly briefs: Briefs,
    private readonly reviews: Reviews,
  ) {}

  /** The brief, composed for today and for what one is about to do (`?for=call|visit|complaint`). Reading it by a program does not count as reviewed. */
  @Get()
  @Returns(brief)
  read(
    @Param('id', { schema: idText }) id: string,
    @Query({ schema: briefQuery }) query: BriefQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.briefs.of(id, actor, query.for);
  }

  /** Records that the brief was read by a person, now. */
  @Post('reviewed')
  @Returns(reviewed)
  async review(@Param('id', { schema: idText }) id: string, @CurrentActor() actor: Actor): Promise<Reviewed> {
    return { reviewed: await this.reviews.record(id, actor) };
  }
}
