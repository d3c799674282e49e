import { Injectable, type OnModuleInit } from '@nestjs/common';
import { everyOne, RecordKeepers, type KeptAbout, type RecordKeeper } from '@regulars/customers/api';
import type { Reader } from '@regulars/shared/db';
import { VisitReads } from '../visits/visit-reads';

/** Visits in the copy that a customer may ask for. */
@Injectable()
export class VisitRecord implements RecordKeeper, OnModuleInit {
  constructor(
    private readonly keepers: RecordKeepers,
    private readonly visits: VisitReads,
  ) {}

  onModuleInit(): void {
    this.keepers.join(this);
  }

  async about(_reader: Reader, customerId: string): Promise<KeptAbout> {
    return { visits: await this.visits.newest(customerId, everyOne) };
  }
}
