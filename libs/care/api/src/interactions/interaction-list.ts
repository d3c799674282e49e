import { Injectable } from '@nestjs/common';
import type { InteractionPage, InteractionQuery } from '@regulars/care/contract';
import { pageFrom } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { placeIn } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { contacts, countContacts, fromTheNewest } from './interaction-reads';

/** Contacts page by page, newest first. */
@Injectable()
export class InteractionList {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  /** Of one customer. */
  async of(customerId: string, query: InteractionQuery): Promise<InteractionPage> {
    await this.desk.mustKnow(this.reader, customerId);
    return this.page(query, customerId);
  }

  /** Of everybody. */
  async page({ limit, cursor, total }: InteractionQuery, customerId?: string): Promise<InteractionPage> {
    const [at, id] = cursor === undefined ? [fromTheNewest.at, fromTheNewest.id] : placeIn(cursor);
    const found = await contacts(this.reader, { customerId, before: { at, id }, limit: limit + 1 });
    return {
      ...pageFrom(found, limit, (last) => [last.happenedAt, last.id]),
      ...(total === true ? { total: await countContacts(this.reader, customerId) } : {}),
    };
  }
}
