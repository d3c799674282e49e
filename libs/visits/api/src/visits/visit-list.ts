import { Injectable } from '@nestjs/common';
import { KnownCustomers } from '@regulars/customers/api';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { badInput } from '@regulars/shared/http';
import type { VisitPage, VisitQuery } from '@regulars/visits/contract';
import { VisitReads, type VisitPlace } from './visit-reads';

/** A customer's visits, page by page, newest first. */
@Injectable()
export class VisitList {
  constructor(
    private readonly reader: Reader,
    private readonly reads: VisitReads,
    private readonly customers: KnownCustomers,
  ) {}

  async page(customerId: string, query: VisitQuery): Promise<VisitPage> {
    await this.customers.must(this.reader, customerId);
    const place = query.cursor === undefined ? undefined : placeOf(query.cursor);
    const found = await this.reads.newest(customerId, query.limit + 1, place);
    const items = found.slice(0, query.limit);
    const last = items.at(-1);
    const nextCursor = found.length > query.limit && last ? encodeCursor([last.day, last.id]) : null;
    return { items, nextCursor, ...(query.total === true ? { total: await this.reads.count(customerId) } : {}) };
  }
}

function placeOf(cursor: string): VisitPlace {
  const [day, id] = decodeCursor(cursor) ?? [];
  if (typeof day === 'string' && typeof id === 'string') return { day, id };
  throw badInput([{ path: ['cursor'], message: 'This is not a cursor of ours; start the list again without it.' }]);
}
