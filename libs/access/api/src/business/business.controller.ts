import { Body, Controller, Get, Put } from '@nestjs/common';
import { business, type Business } from '@regulars/access/contract';
import { Returns } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { Allow } from '../actors/allow';
import { CurrentActor } from '../actors/current-actor';
import { BusinessProfile } from './business-profile';
import { BusinessSettings } from './business-settings';

/** The business that this installation belongs to. */
@Controller('business')
export class BusinessController {
  constructor(
    private readonly profile: BusinessProfile,
    private readonly settings: BusinessSettings,
  ) {}

  /** Its name, time zone, country, language, currency and postal address. */
  @Get()
  @Allow('rep')
  @Returns(business)
  read() {
    return this.profile.get();
  }

  /** Replaces them. */
  @Put()
  @Allow('owner')
  @Returns(business)
  change(@CurrentActor() actor: Actor, @Body({ schema: business }) next: Business) {
    return this.settings.change(actor, next);
  }
}
