import { Injectable } from '@nestjs/common';
import type { ComingDate, TimelineEntry } from '@regulars/briefs/contract';
import type { WishFact } from '@regulars/briefs/domain';
import { usualLeapChoice, type LeapChoice } from '@regulars/shared/calendar';
import type { StreamQuery } from '../timeline/stream-query';

/** Reads what outreach plans and has sent, for what is shown beside the customer. */
@Injectable()
export class WishReads {
  /** The wishes to a customer whose occasion is around today. */
  around(_customerId: string, _today: string): Promise<WishFact[]> {
    return Promise.resolve([]);
  }

  /** The wishes whose occasion falls on these days, by customer. */
  forDays(
    _customerIds: readonly string[],
    _from: string,
    _to: string,
  ): Promise<Map<string, NonNullable<ComingDate['wish']>>> {
    return Promise.resolve(new Map());
  }

  /** What became of wishes, for the timeline. */
  settled(_query: StreamQuery): Promise<TimelineEntry[]> {
    return Promise.resolve([]);
  }

  /** When the shop keeps 29 February. */
  leapChoice(): Promise<LeapChoice> {
    return Promise.resolve(usualLeapChoice);
  }
}
