import { Injectable } from '@nestjs/common';
import { KnownCustomers } from '@regulars/customers/api';
import { pageFrom } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { placeIn } from '@regulars/shared/http';
import type { VisitPage, VisitQuery } from '@regulars/visits/contract';
import { VisitReads } from './visit-reads';

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
    const [day, id] = query.cursor === undefined ? [] : placeIn(query.cursor);
    const place = day === undefined || id === undefined ? undefined : { day, id };
    const found = await this.reads.newest(customerId, query.limit + 1, place);
    const page = pageFrom(found, query.limit, (last) => [last.day, last.id]);
    return { ...page, ...(query.total === true ? { total: await this.reads.count(customerId) } : {}) };
  }
}
