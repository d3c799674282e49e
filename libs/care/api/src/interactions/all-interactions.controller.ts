import { Controller, Get, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { interactionPage, interactionQuery, preparedRate, type InteractionQuery } from '@regulars/care/contract';
import { Returns } from '@regulars/shared/http';
import { InteractionList } from './interaction-list';
import { PreparedRates } from './prepared-rates';

/** Human contacts with everybody. */
@Controller('interactions')
@Allow('rep')
export class AllInteractionsController {
  constructor(
    private readonly list: InteractionList,
    private readonly prepared: PreparedRates,
  ) {}

  /** Newest first, by when they happened. */
  @Get()
  @Returns(interactionPage)
  page(@Query({ schema: interactionQuery }) query: InteractionQuery) {
    return this.list.page(query);
  }

  /** How many calls and talks in person began with the brief, by month: yours, and for managers everybody's as a whole. */
  @Get('prepared')
  @Returns(preparedRate)
  rate(@CurrentActor() actor: Actor) {
    return this.prepared.lately(actor);
  }
}
