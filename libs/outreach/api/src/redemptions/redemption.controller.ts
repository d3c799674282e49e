import { Body, Controller, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import {
  codeAnswer,
  codeQuestion,
  redemption,
  redemptionInput,
  type CodeQuestion,
  type RedemptionInput,
} from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { CodeLooks } from './code-looks';
import { Redeemer } from './redeemer';

/** The counter: codes that customers bring. In bodies, so that no log keeps them. */
@Controller('redemptions')
export class RedemptionController {
  constructor(
    private readonly looks: CodeLooks,
    private readonly redeemer: Redeemer,
  ) {}

  /** What a code is, and whether it may be redeemed. 404 alike for all that is no code; 429 after ten of them a minute. */
  @Post('look')
  @Allow('rep')
  @Returns(codeAnswer)
  look(@CurrentActor() actor: Actor, @Body({ schema: codeQuestion }) body: CodeQuestion) {
    return this.looks.look(actor, body);
  }

  /** Redeems it, once. 409 with the reason: `redeemed-before`, `not-yet`, `over`, `all-redeemed`. */
  @Post()
  @Allow('rep')
  @Returns(redemption, { status: 201 })
  redeem(@CurrentActor() actor: Actor, @Body({ schema: redemptionInput }) body: RedemptionInput) {
    return this.redeemer.redeem(actor, body);
  }

  /** Takes it back, within a minute; 409 `too-late` after that. */
  @Post(':id/undo')
  @Allow('rep')
  @ReturnsNothing()
  undo(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.redeemer.undo(actor, id);
  }
}
