import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { Clock, today } from '@regulars/shared/calendar';
import { newId, type Reader, type Tx } from '@regulars/shared/db';
import { SampleMark } from './sample-mark';
import { sampleShop } from './sample-shop';
import { SampleWriter } from './sample-writer';

/** Loads the sample shop as it is on this day. */
@Injectable()
export class SampleLoader {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly mark: SampleMark,
    private readonly writer: SampleWriter,
  ) {}

  /** How many sample customers there are. */
  count(reader?: Reader): Promise<number> {
    return this.mark.count(reader);
  }

  /** Gives how many customers were written: none if it is there already. */
  async load(tx: Tx, userId: string): Promise<number> {
    // Two clicks at once on PostgreSQL: the second waits here, and then finds it there.
    if (tx.dialect === 'postgres') await tx.rows('SELECT id FROM business FOR UPDATE');
    if ((await this.mark.count(tx)) > 0) return 0;
    const { zone, currency } = await this.business.get();
    const customers = sampleShop(today(this.clock, zone), newId);
    await this.writer.write(tx, customers, { zone, currency, userId });
    return customers.length;
  }
}
