import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { customerMonths } from '@regulars/customers/api';
import { Clock, today } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import type { SegmentContext } from './clause-sql';

/** Where and when segments are asked: in the shop, today. */
@Injectable()
export class SegmentPlace {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
  ) {}

  async on(reader: Reader): Promise<SegmentContext> {
    const { zone } = await this.business.get();
    const months = await customerMonths(reader);
    return {
      dialect: reader.dialect,
      today: today(this.clock, zone).toString(),
      shopZone: zone,
      customerMonths: months,
    };
  }
}
