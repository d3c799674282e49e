import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { policy, type PolicyView } from '@regulars/outreach/contract';
import { Returns } from '@regulars/shared/http';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { Policies } from './policies';

/** When outreach keeps quiet, whatever the programme. */
@Controller('outreach/policy')
export class PolicyController {
  constructor(private readonly policies: Policies) {}

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
}
