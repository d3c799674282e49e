import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { doneRequest, handOverRequest, moveRequest, touchpoint } from '@regulars/outreach/contract';
import type { DoneRequest, HandOverRequest, MoveRequest, TouchpointView } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { TouchpointDesk } from './touchpoint-desk';
import { TouchpointHands } from './touchpoint-hands';
import { TouchpointResend } from './touchpoint-resend';

/** What a person does with one message. 409 with the reason where it does not stand so any more. */
@Controller('touchpoints/:id')
@Allow('rep')
export class TouchpointActController {
  constructor(
    private readonly desk: TouchpointDesk,
    private readonly hands: TouchpointHands,
    private readonly again: TouchpointResend,
  ) {}

  @Post('move')
  @Returns(touchpoint)
  move(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: moveRequest }) body: MoveRequest,
  ): Promise<TouchpointView> {
    return this.desk.move(actor, id, body);
  }

  @Post('approve')
  @Returns(touchpoint)
  approve(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<TouchpointView> {
    return this.desk.approve(actor, id);
  }

  /** Sends it now, whatever the hour; it can be called off for a minute. 409 with the reason where it is not welcome. */
  @Post('send-now')
  @Returns(touchpoint)
  sendNow(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<TouchpointView> {
    return this.hands.sendNow(actor, id);
  }

  /** Makes it a call or card of one of you. */
  @Post('hand-over')
  @Returns(touchpoint)
  handOver(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: handOverRequest }) body: HandOverRequest,
  ): Promise<TouchpointView> {
    return this.hands.handOver(actor, id, body);
  }

  /** Says that the call was made, the card sent. */
  @Post('done')
  @Returns(touchpoint)
  done(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: doneRequest }) body: DoneRequest,
  ): Promise<TouchpointView> {
    return this.hands.done(actor, id, body);
  }

  @Post('hold')
  @Returns(touchpoint)
  hold(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<TouchpointView> {
    return this.desk.hold(actor, id);
  }

  @Post('release')
  @Returns(touchpoint)
  release(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<TouchpointView> {
    return this.desk.release(actor, id);
  }

  @Post('skip')
  @Returns(touchpoint)
  skip(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<TouchpointView> {
    return this.desk.skip(actor, id);
  }

  @Post('undo')
  @Returns(touchpoint)
  undo(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<TouchpointView> {
    return this.desk.undo(actor, id);
  }

  /** Sends again what may have been sent, or what failed for a reason that can pass. */
  @Post('resend')
  @Returns(touchpoint)
  resend(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<TouchpointView> {
    return this.again.resend(actor, id);
  }

  /** Leaves what may have been sent as it is. */
  @Post('leave')
  @Returns(touchpoint)
  leave(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<TouchpointView> {
    return this.again.leave(actor, id);
  }
}
