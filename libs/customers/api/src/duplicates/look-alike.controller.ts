import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '@regulars/access/api';
import { lookAlikeQuery, lookAlikes, type LookAlikeQuery } from '@regulars/customers/contract';
import { Returns } from '@regulars/shared/http';
import { LookAlikes } from './look-alikes';

/** A warning while somebody is written down who may be there already. */
@Controller('customers/look-alikes')
@Allow('rep')
export class LookAlikeController {
  constructor(private readonly lookAlikes: LookAlikes) {}

  /** At most five customers like what is typed so far, the most alike first; archived ones are said to be so. */
  @Get()
  @Returns(lookAlikes)
  find(@Query({ schema: lookAlikeQuery }) query: LookAlikeQuery) {
    return this.lookAlikes.of(query);
  }
}
