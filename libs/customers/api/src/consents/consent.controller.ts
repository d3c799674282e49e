import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { consentInput, consentList, type ConsentInput } from '@regulars/customers/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Consents } from './consents';

/** On what basis we may write to a customer, for what. */
@Controller('customers/:id/consents')
@Allow('rep')
export class ConsentController {
  constructor(private readonly consents: Consents) {}

  /** How each purpose stands, and the record behind it, newest first. */
  @Get()
  @Returns(consentList)
  list(@Param('id', { schema: idText }) id: string) {
    return this.consents.list(id);
  }

  /** Adds to the record; `none` takes consent back. */
  @Post()
  @Returns(consentList, { status: 201 })
  record(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: consentInput }) body: ConsentInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.consents.record(id, body, actor);
  }
}
