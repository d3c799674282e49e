import { Body, Controller, Delete, Get, Headers, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  interaction,
  interactionChange,
  interactionPage,
  interactionQuery,
  newInteraction,
} from '@regulars/care/contract';
import type { InteractionChange, InteractionQuery, NewInteraction } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing, VersionTag } from '@regulars/shared/http';
import { InteractionList } from './interaction-list';
import { Interactions } from './interactions';

const customer = { schema: idText };
const contact = { schema: idText };

/** Human contacts with a customer. */
@Controller('customers/:id/interactions')
@Allow('rep')
export class InteractionController {
  constructor(
    private readonly interactions: Interactions,
    private readonly list: InteractionList,
  ) {}

  /** Newest first, by when they happened. */
  @Get()
  @Returns(interactionPage)
  page(@Param('id', customer) id: string, @Query({ schema: interactionQuery }) query: InteractionQuery) {
    return this.list.of(id, query);
  }

  /** Writes one down, with what was promised in it. The same `id` twice writes once. */
  @Post()
  @Returns(interaction, { status: 201 })
  @UseInterceptors(VersionTag)
  add(
    @Param('id', customer) id: string,
    @Body({ schema: newInteraction }) body: NewInteraction,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.interactions.add(id, body, actor);
  }

  /** Changes what the body names. With `If-Match`, 412 `changed-meanwhile` if somebody was faster. */
  @Patch(':contactId')
  @Returns(interaction)
  @UseInterceptors(VersionTag)
  change(
    @Param('id', customer) customerId: string,
    @Param('contactId', contact) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: interactionChange }) body: InteractionChange,
    @CurrentActor() actor: Actor,
  ) {
    return this.interactions.change(customerId, { id, ifMatch }, body, actor);
  }

  /** Takes one off. */
  @Delete(':contactId')
  @ReturnsNothing()
  remove(
    @Param('id', customer) customerId: string,
    @Param('contactId', contact) id: string,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.interactions.remove(customerId, id, actor);
  }

  /** Undo: puts one back that was taken off. */
  @Post(':contactId/restore')
  @Returns(interaction)
  restore(
    @Param('id', customer) customerId: string,
    @Param('contactId', contact) id: string,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.interactions.restore(customerId, id, actor);
  }
}
