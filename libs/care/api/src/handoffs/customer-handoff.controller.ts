import { Body, Controller, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { handoff, newHandoff, type NewHandoff } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Handoffs } from './handoffs';

/** Passing one customer on. */
@Controller('customers/:id/handoffs')
@Allow('rep')
export class CustomerHandoffController {
  constructor(private readonly handoffs: Handoffs) {}

  /** Offers the customer to a colleague. 422 `to-yourself`, `no-such-colleague`; 409 `offered-already`. */
  @Post()
  @Returns(handoff, { status: 201 })
  offer(
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: newHandoff }) body: NewHandoff,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.handoffs.offer(id, body, actor);
  }
}
