import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { policy, policyTrial, type PolicyTrial, type PolicyView } from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Policies } from './policies';
import { PolicyTrials } from './policy-trial';

/** When outreach keeps quiet, whatever the programme. */
@Controller('outreach/policy')
export class PolicyController {
  constructor(
    private readonly policies: Policies,
    private readonly trials: PolicyTrials,
  ) {}

  @Get()
  @Allow('rep')
  @Returns(policy)
  read(): Promise<PolicyView> {
    return this.policies.read();
  }

  @Put()
  @Allow('owner')
  @Returns(policy)
  change(@CurrentActor() actor: Actor, @Body({ schema: policy }) body: PolicyView): Promise<PolicyView> {
    return this.policies.change(actor, body);
  }

  /** What would have happened in the last 30 days under these rules; changes nothing. */
  @Post('trial')
  @Allow('manager')
  @HttpCode(200)
  @Returns(policyTrial)
  trial(@Body({ schema: policy }) body: PolicyView): Promise<PolicyTrial> {
    return this.trials.of(body);
  }
}
