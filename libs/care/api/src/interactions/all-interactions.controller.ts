import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '@regulars/access/api';
import { interactionPage, interactionQuery, type InteractionQuery } from '@regulars/care/contract';
import { Returns } from '@regulars/shared/http';
import { InteractionList } from './interaction-list';

/** Human contacts with everybody. */
@Controller('interactions')
@Allow('rep')
export class AllInteractionsController {
  constructor(private readonly list: InteractionList) {}

  /** Newest first, by when they happened. */
  @Get()
  @Returns(interactionPage)
  page(@Query({ schema: interactionQuery }) query: InteractionQuery) {
    return this.list.page(query);
  }
}
