import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { Clock, stampOf, today, type Temporal } from '@regulars/shared/calendar';

/** Which day it is in the shop: offers hold from one of its days to another, wherever their customers live. */
@Injectable()
export class ShopDay {
  constructor(
    private readonly shop: BusinessProfile,
    private readonly clock: Clock,
  ) {}

  async today(): Promise<Temporal.PlainDate> {
    return today(this.clock, (await this.shop.get()).zone);
  }

  /** Where and when something is asked at the counter. */
  async counter(): Promise<{ today: Temporal.PlainDate; zone: string }> {
    const { zone } = await this.shop.get();
    return { today: today(this.clock, zone), zone };
  }

  instant(): Temporal.Instant {
    return this.clock.now();
  }

  now(): string {
    return stampOf(this.clock.now());
  }
}
