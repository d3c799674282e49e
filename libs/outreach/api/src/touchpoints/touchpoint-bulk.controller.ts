import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Post } from '@nestjs/common';
import { bulkRequest, bulkResult, type BulkRequest, type BulkResult } from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { TouchpointBulk } from './touchpoint-bulk';

/** What a person does with several messages at once. */
@Controller('touchpoints/bulk')
@Allow('rep')
export class TouchpointBulkController {
  constructor(private readonly bulk: TouchpointBulk) {}

  /** Answers with which were done, and for each of the others why not. */
  @Post()
  @Returns(bulkResult)
  do(@CurrentActor() actor: Actor, @Body({ schema: bulkRequest }) request: BulkRequest): Promise<BulkResult> {
    return this.bulk.do(actor, request);
  }
}
