import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@regulars/briefs/contract';
import { dayOfStamp, startOfDay } from '@regulars/briefs/domain';
import { VisitReads, type VisitPlace } from '@regulars/visits/api';
import type { StreamQuery } from './stream-query';

/** Visits as they stand on the timeline: at the start of their day in the shop. */
@Injectable()
export class VisitStream {
  constructor(private readonly visits: VisitReads) {}

  async entries(query: StreamQuery): Promise<TimelineEntry[]> {
    const found = await this.visits.newest(query.customerId, query.limit, placeOf(query));
    return found.map(({ id, day, amount, items, note, by }) => ({
      kind: 'visit',
      id,
      at: startOfDay(day, query.zone),
      day,
      by,
      amount,
      items,
      note,
    }));
  }
}

/** The bound in days: of its own day only what the id leaves, if that day begins with it; else the whole day. */
function placeOf({ bound, zone }: StreamQuery): VisitPlace {
  const day = dayOfStamp(bound.at, zone);
  return { day, id: startOfDay(day, zone) === bound.at ? bound.id : 'zz' };
}
