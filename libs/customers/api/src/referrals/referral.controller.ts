import { Controller, Delete, Param, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { idText } from '@regulars/shared/contract';
import { ReturnsNothing } from '@regulars/shared/http';
import { ThanksInPerson } from './thanks-in-person';

/** That somebody was thanked in person for a customer they sent. */
@Controller('customers/:id/referrals/:sentId/thanked')
@Allow('rep')
export class ReferralController {
  constructor(private readonly thanks: ThanksInPerson) {}

  /** One of us thanked them just now: nothing more is sent for this. */
  @Put()
  @ReturnsNothing()
  thank(
    @Param('id', { schema: idText }) customerId: string,
    @Param('sentId', { schema: idText }) sentId: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.thanks.mark({ customerId, sentId }, actor);
  }

  /** Undo: they were not thanked in person. */
  @Delete()
  @ReturnsNothing()
  takeBack(
    @Param('id', { schema: idText }) customerId: string,
    @Param('sentId', { schema: idText }) sentId: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.thanks.clear({ customerId, sentId }, actor);
  }
}
