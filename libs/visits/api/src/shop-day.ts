import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { Clock, today } from '@regulars/shared/calendar';
import { Refused } from '@regulars/shared/http';

/** The day it is in the shop, and the money it reckons in. */
@Injectable()
export class ShopDay {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<{ day: string; currency: string }> {
    const { zone, currency } = await this.business.get();
    return { day: today(this.clock, zone).toString(), currency };
  }

  /** Refuses a day that is still to come. */
  async mustHaveCome(day: string): Promise<void> {
    if (day <= (await this.now()).day) return;
    const message = 'This day is still to come.';
    throw new Refused('not-yet', 'A visit is something that happened; nothing was changed.', [
      { path: 'day', message },
    ]);
  }
}
