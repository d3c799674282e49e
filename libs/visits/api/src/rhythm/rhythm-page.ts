import { Injectable } from '@nestjs/common';
import { KnownCustomers } from '@regulars/customers/api';
import { Reader } from '@regulars/shared/db';
import type { RhythmView } from '@regulars/visits/contract';
import { daysAfter, daysSince, isOverdue, rhythmInWords } from '@regulars/visits/domain';
import { ShopDay } from '../shop-day';
import { VisitReads } from '../visits/visit-reads';
import { RhythmReads, type KeptRhythm } from './rhythm-reads';

const nothingYet: RhythmView = {
  visits: 0, firstDay: null, lastDay: null, daysSince: null, usualDays: null, overdue: false, words: null, spent: null,
  worthPerYear: null, recentDays: [],
}; // prettier-ignore

/** A customer's rhythm as their page shows it. */
@Injectable()
export class RhythmPage {
  constructor(
    private readonly reader: Reader,
    private readonly customers: KnownCustomers,
    private readonly rhythms: RhythmReads,
    private readonly visits: VisitReads,
    private readonly shop: ShopDay,
  ) {}

  async of(customerId: string): Promise<RhythmView> {
    await this.customers.must(this.reader, customerId);
    const { day } = await this.shop.now();
    const kept = await this.rhythms.of(customerId);
    return kept ? viewOf(kept, day, await this.visits.daysSince(customerId, daysAfter(day, -365), 60)) : nothingYet;
  }
}

function viewOf(kept: KeptRhythm, today: string, recentDays: string[]): RhythmView {
  const { visits, firstDay, lastDay, usualDays, currency, spentMinor, worthMinor } = kept;
  const since = daysSince(lastDay, today);
  const money = (minor: number | null) => (minor === null ? null : { minor, currency });
  return {
    visits,
    firstDay,
    lastDay,
    daysSince: since,
    usualDays,
    overdue: usualDays !== null && isOverdue(lastDay, usualDays, today),
    words: usualDays === null ? null : rhythmInWords(usualDays, since),
    spent: money(spentMinor),
    worthPerYear: money(worthMinor),
    recentDays,
  };
}
