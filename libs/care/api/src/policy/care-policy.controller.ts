import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { carePolicy, carePolicyGiven, type CarePolicyGiven } from '@regulars/care/contract';
import { Returns } from '@regulars/shared/http';
import { CarePolicies } from './care-policies';

/** The owner's rules of care. */
@Controller('care/policy')
export class CarePolicyController {
  constructor(private readonly policies: CarePolicies) {}

  @Get()
  @Allow('rep')
  @Returns(carePolicy)
  read() {
    return this.policies.read();
  }

  @Put()
  @Allow('owner')
  @Returns(carePolicy)
  change(@Body({ schema: carePolicyGiven }) body: CarePolicyGiven, @CurrentActor() actor: Actor) {
    return this.policies.change(body, actor);
  }
}
