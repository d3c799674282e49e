import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import type { TimelineEntry, TimelinePage, TimelineQuery } from '@regulars/briefs/contract';
import {
  boundAfter,
  newestFirst,
  noBound,
  timelineKinds,
  type TimelineKind,
  type TimelinePlace,
} from '@regulars/briefs/domain';
import { KnownCustomers } from '@regulars/customers/api';
import { decodeCursor, encodeCursor, instantText } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { badInput } from '@regulars/shared/http';
import { Streams } from './streams';

/** Everything that happened with a customer, newest first, merged from one stream a kind. */
@Injectable()
export class Timeline {
  constructor(
    private readonly reader: Reader,
    private readonly customers: KnownCustomers,
    private readonly business: BusinessProfile,
    private readonly streams: Streams,
  ) {}

  /** A page after the cursor, as this reader sees it; no entry is left out or shown twice, whatever was written meanwhile. */
  async page(customerId: string, query: TimelineQuery, readerId: string): Promise<TimelinePage> {
    const place = query.cursor === undefined ? undefined : placeOf(query.cursor);
    await this.customers.must(this.reader, customerId);
    const { zone } = await this.business.get();
    const read = (kind: TimelineKind): Promise<TimelineEntry[]> => {
      const bound = place ? boundAfter(place, kind) : noBound;
      return this.streams.read(kind, { customerId, bound, limit: query.limit + 1, readerId, zone });
    };
    const kinds = [...new Set(query.kind ?? timelineKinds)];
    const found = (await Promise.all(kinds.map(read))).flat().sort(newestFirst);
    const items = found.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: last && found.length > query.limit ? encodeCursor([last.at, last.kind, last.id]) : null,
    };
  }
}

function placeOf(cursor: string): TimelinePlace {
  const [at, kind, id] = decodeCursor(cursor) ?? [];
  const known = timelineKinds.find((each) => each === kind);
  const moment = instantText.safeParse(at);
  if (moment.success && known !== undefined && typeof id === 'string') return { at: moment.data, kind: known, id };
  throw badInput([{ path: ['cursor'], message: 'This is not a cursor of ours; start the timeline again without it.' }]);
}
