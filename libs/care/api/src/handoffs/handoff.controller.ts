import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  handoff,
  handoffDeclined,
  handoffLetter,
  handoffPage,
  handoffQuery,
  handoffTold,
} from '@regulars/care/contract';
import type { HandoffDeclined, HandoffQuery, HandoffTold } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { HandoffLetters } from './handoff-letters';
import { HandoffList } from './handoff-list';
import { Handoffs } from './handoffs';

const one = { schema: idText };

/** Customers passed on from one of us to another. */
@Controller('handoffs')
@Allow('rep')
export class HandoffController {
  constructor(
    private readonly handoffs: Handoffs,
    private readonly list: HandoffList,
    private readonly letters: HandoffLetters,
  ) {}

  /** Newest first; `mine=true`: offered to you, or by you. */
  @Get()
  @Returns(handoffPage)
  page(@Query({ schema: handoffQuery }) query: HandoffQuery, @CurrentActor() actor: Actor) {
    return this.list.page(query, actor);
  }

  /** A draft that says who helps from now on, for you to send or to read out. */
  @Get(':id/letter')
  @Returns(handoffLetter)
  letter(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.letters.draft(id, actor);
  }

  /** You look after the customer from now on. 422 `not-yours`; 409 `answered`. */
  @Post(':id/accept')
  @HttpCode(200)
  @Returns(handoff)
  accept(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.handoffs.answer(id, 'accept', actor);
  }

  /** You cannot, and why. */
  @Post(':id/decline')
  @HttpCode(200)
  @Returns(handoff)
  decline(
    @Param('id', one) id: string,
    @Body({ schema: handoffDeclined }) { why }: HandoffDeclined,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.handoffs.answer(id, 'decline', actor, why);
  }

  /** You take your offer back, or a manager does. 422 `not-yours`; 409 `answered` once a colleague took over. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @Returns(handoff)
  withdraw(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.handoffs.answer(id, 'withdraw', actor);
  }

  /** Undo: what was declined or taken back is offered again. 422 `not-yours`; 409 `answered`, `passed-on-since`. */
  @Post(':id/reopen')
  @HttpCode(200)
  @Returns(handoff)
  reopen(@Param('id', one) id: string, @CurrentActor() actor: Actor) {
    return this.handoffs.offerAgain(id, actor);
  }

  /** Notes how the customer was told. 422 `not-taken-over` before a colleague has accepted. */
  @Post(':id/told')
  @HttpCode(200)
  @Returns(handoff)
  tell(
    @Param('id', one) id: string,
    @Body({ schema: handoffTold }) { told }: HandoffTold,
    @CurrentActor() actor: Actor,
  ) {
    return this.handoffs.tell(id, told, actor);
  }
}
