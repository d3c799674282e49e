import { Injectable } from '@nestjs/common';
import type { TimelineEntry } from '@regulars/briefs/contract';
import { dayIn, dueInstant, parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';
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
      at: startOf(day, query.zone),
      day,
      by,
      amount,
      items,
      note,
    }));
  }
}

function startOf(day: string, zone: string): string {
  return stampOf(dueInstant(Temporal.PlainDate.from(day), '00:00', zone));
}

/** The bound in days: of its own day only what the id leaves, if that day begins with it; else the whole day. */
function placeOf({ bound, zone }: StreamQuery): VisitPlace {
  const day = dayIn(parseStamp(bound.at), zone).toString();
  return { day, id: startOf(day, zone) === bound.at ? bound.id : 'zz' };
}
