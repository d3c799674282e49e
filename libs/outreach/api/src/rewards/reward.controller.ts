import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { reward, rewardInput, rewardList, type Reward, type RewardInput } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { Rewards } from './rewards';

/** What every nth visit earns. */
@Controller('rewards')
export class RewardController {
  constructor(private readonly rewards: Rewards) {}

  /** All, in the order in which they were made. */
  @Get()
  @Allow('rep')
  @Returns(rewardList)
  list() {
    return this.rewards.list();
  }

  @Post()
  @Allow('manager')
  @Returns(reward, { status: 201 })
  async add(@CurrentActor() actor: Actor, @Body({ schema: rewardInput }) body: RewardInput): Promise<Reward> {
    return this.rewards.one(await this.rewards.add(actor, body));
  }

  /** Changes it as a whole. Switched on, or to another number of visits, it is earned from today on. */
  @Put(':id')
  @Allow('manager')
  @Returns(reward)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: rewardInput }) body: RewardInput,
  ): Promise<Reward> {
    await this.rewards.change(actor, id, body);
    return this.rewards.one(id);
  }

  /** Takes it away: it is earned no more, and what was earned holds. */
  @Delete(':id')
  @Allow('manager')
  @ReturnsNothing()
  remove(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.rewards.remove(actor, id);
  }

  /** Puts it back as it was. */
  @Post(':id/restore')
  @Allow('manager')
  @Returns(reward)
  async restore(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string): Promise<Reward> {
    await this.rewards.restore(actor, id);
    return this.rewards.one(id);
  }
}
