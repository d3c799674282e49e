import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  deliveriesQuery,
  delivery,
  deliveryPage,
  type DeliveriesQuery,
  type DeliveryItem,
  type DeliveryPage,
} from '@regulars/delivery/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { Deliveries } from './deliveries';
import { DeliveryList } from './delivery-list';

/** What was sent and what was not. */
@ApiTags('delivery')
@Allow('manager')
@Controller('deliveries')
export class DeliveryController {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly list: DeliveryList,
  ) {}

  /** Messages, what changed last first; `state=attention` for what needs a person. */
  @Get()
  @Returns(deliveryPage)
  page(@Query({ schema: deliveriesQuery }) query: DeliveriesQuery): Promise<DeliveryPage> {
    return this.list.page(query);
  }

  /** One message. */
  @Get(':id')
  @Returns(delivery)
  find(@Param('id', { schema: idText }) id: string): Promise<DeliveryItem> {
    return this.list.find(id);
  }

  /**
   * Sends again what may have been sent, or failed for a reason that can pass. 409 if it cannot be. Reps may, here as on
   * the wish itself: they look after their customers; the whole list is for managers.
   */
  @Post(':id/resend')
  @Allow('rep')
  @Returns(delivery)
  resend(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<DeliveryItem> {
    return this.deliveries.resend(actor, id);
  }

  /** Leaves what may have been sent as it is. 409 if there is nothing to leave. */
  @Post(':id/leave')
  @Allow('rep')
  @Returns(delivery)
  leave(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<DeliveryItem> {
    return this.deliveries.leave(actor, id);
  }
}
