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
    return (await this.dayAndZone()).today;
  }

  /** The same with the shop's time zone. */
  async dayAndZone(): Promise<{ today: Temporal.PlainDate; zone: string }> {
    const { zone } = await this.business.get();
    return { today: today(this.clock, zone), zone };
  }
}
