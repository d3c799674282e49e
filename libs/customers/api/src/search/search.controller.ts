import { Controller, Get, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { searchQuery, searchResult, type SearchQuery } from '@regulars/customers/contract';
import { Returns } from '@regulars/shared/http';
import { CustomerFinder } from './customer-finder';

/** Search as you type. */
@Controller('customers/search')
@Allow('rep')
export class SearchController {
  constructor(private readonly finder: CustomerFinder) {}

  /** At most 30 customers, those so called first; accents do not matter, phones are found by any of their digits. */
  @Get()
  @Returns(searchResult)
  find(@Query({ schema: searchQuery }) query: SearchQuery, @CurrentActor() actor: Actor) {
    return this.finder.find(query, actor.userId);
  }
}
