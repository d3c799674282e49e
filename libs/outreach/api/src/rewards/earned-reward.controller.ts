import { Controller, Get, Param, Post } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { customerRewards, earnedReward } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { RewardCounter } from './reward-counter';

/** Rewards that customers have earned, and their redemption. */
@Controller()
export class EarnedRewardController {
  constructor(private readonly counter: RewardCounter) {}

  /** What waits for a customer, and how many visits are still to come to the next. */
  @Get('customers/:id/rewards')
  @Allow('rep')
  @Returns(customerRewards)
  of(@Param('id', { schema: idText }) id: string) {
    return this.counter.of(id);
  }

  /** Redeems it, once. 409 with the reason: `redeemed-before`, `over`. */
  @Post('earned-rewards/:id/redeem')
  @Allow('rep')
  @Returns(earnedReward)
  redeem(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.counter.redeem(actor, id);
  }

  /** Takes it back, within a minute; 409 `too-late` after that. */
  @Post('earned-rewards/:id/undo')
  @Allow('rep')
  @Returns(earnedReward)
  undo(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.counter.undo(actor, id);
  }
}
