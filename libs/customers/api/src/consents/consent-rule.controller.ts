import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { consentRule, type ConsentRule } from '@regulars/customers/contract';
import { Returns } from '@regulars/shared/http';
import { ConsentRules } from './consent-rules';

/** How long being a customer lets us write. */
@Controller('consent-rule')
export class ConsentRuleController {
  constructor(private readonly rules: ConsentRules) {}

  /** For how many months after the last visit. */
  @Get()
  @Allow('rep')
  @Returns(consentRule)
  read() {
    return this.rules.get();
  }

  /** Sets it; it holds for everybody from then on. */
  @Put()
  @Allow('owner')
  @Returns(consentRule)
  change(@Body({ schema: consentRule }) body: ConsentRule, @CurrentActor() actor: Actor) {
    return this.rules.change(body, actor);
  }
}
