import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { Clock, today, type Temporal } from '@regulars/shared/calendar';

/** The day it is in the shop. */
@Injectable()
export class ShopToday {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
  ) {}

  async get(): Promise<Temporal.PlainDate> {
    return today(this.clock, (await this.business.get()).zone);
  }
}
