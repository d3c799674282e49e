import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { pauseInput, pauseState, type PauseInput } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Pauses } from './pauses';

/** A customer's wish to hear nothing for a while. */
@Controller('customers/:id/pause')
@Allow('rep')
export class PauseController {
  constructor(private readonly pauses: Pauses) {}

  /** The pause that holds today, if one does. */
  @Get()
  @Returns(pauseState)
  read(@Param('id', { schema: idText }) customerId: string) {
    return this.pauses.state(customerId);
  }

  /** Begins one, or moves its end. */
  @Put()
  @Returns(pauseState)
  begin(
    @Param('id', { schema: idText }) customerId: string,
    @Body({ schema: pauseInput }) body: PauseInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.pauses.begin(customerId, body, actor);
  }

  /** Ends it now. */
  @Delete()
  @Returns(pauseState)
  end(@Param('id', { schema: idText }) customerId: string, @CurrentActor() actor: Actor) {
    return this.pauses.end(customerId, actor);
  }
}
