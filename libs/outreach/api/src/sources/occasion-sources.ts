import { Injectable } from '@nestjs/common';
import type { ProgrammeKind, Wish } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { SegmentAudience } from '../segments';
import { HolidayWishes } from './holiday-wishes';
import { OfferWishes } from './offer-wishes';
import type { OccasionSource, SourceQuestion } from './occasion-source';
import { Returns } from './returns';
import { Thanks } from './thanks';
import { YearlyDays } from './yearly-days';

/** What a programme has reason to plan, and for whom it is not. */
export interface Found {
  wishes: Wish[];
  /** customers with a reason, but outside the programme's group */
  outside: ReadonlySet<string>;
}

/** The sources of all kinds, each within its programme's group. */
@Injectable()
export class OccasionSources {
  private readonly sources: ReadonlyMap<ProgrammeKind, OccasionSource>;

  constructor(
    yearly: YearlyDays,
    holidays: HolidayWishes,
    returns: Returns,
    thanks: Thanks,
    offers: OfferWishes,
    private readonly audience: SegmentAudience,
  ) {
    this.sources = new Map<ProgrammeKind, OccasionSource>([
      ['birthday', yearly],
      ['date', yearly],
      ['holiday', holidays],
      ['check-in', returns],
      ['second-visit', returns],
      ['win-back', returns],
      ['thanks', thanks],
      ['offer', offers],
    ]);
  }

  async find(reader: Reader, question: SourceQuestion): Promise<Found> {
    const all = (await this.sources.get(question.programme.kind)?.wishes(reader, question)) ?? [];
    const { segmentId } = question.programme;
    if (segmentId === null || all.length === 0) return { wishes: all, outside: new Set() };
    const customers = [...new Set(all.map(({ customerId }) => customerId))];
    const inside = await this.audience.among(reader, segmentId, customers);
    return {
      wishes: all.filter(({ customerId }) => inside.has(customerId)),
      outside: new Set(customers.filter((id) => !inside.has(id))),
    };
  }
}
