import { Allow } from '@regulars/access/api';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { heardPage, heardQuery, type Heard, type HeardQuery } from '@regulars/outreach/contract';
import { idText, type Page } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { CustomerSilences } from './customer-silences';

/** Why a customer heard from the shop, and why not. */
@Controller('customers/:id/heard')
@Allow('rep')
export class HeardController {
  constructor(private readonly silences: CustomerSilences) {}

  @Get()
  @Returns(heardPage)
  page(
    @Param('id', { schema: idText }) id: string,
    @Query({ schema: heardQuery }) query: HeardQuery,
  ): Promise<Page<Heard>> {
    return this.silences.of(id, query);
  }
}
