import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { moveRequest, touchpoint, type MoveRequest, type TouchpointView } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { TouchpointDesk } from './touchpoint-desk';
import { TouchpointResend } from './touchpoint-resend';

/** What a person does with one wish. 409 with the reason where it does not stand so any more. */
@Controller('touchpoints/:id')
@Allow('rep')
export class TouchpointActController {
  constructor(
    private readonly desk: TouchpointDesk,
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
