import { Injectable } from '@nestjs/common';
import type { InteractionPage, InteractionQuery } from '@regulars/care/contract';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { badInput } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { contacts, countContacts, fromTheNewest, type ContactPlace } from './interaction-reads';

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
    const before = cursor === undefined ? fromTheNewest : placeOf(cursor);
    const found = await contacts(this.reader, { customerId, before, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return {
      items,
      nextCursor: last ? encodeCursor([last.happenedAt, last.id]) : null,
      ...(total === true ? { total: await countContacts(this.reader, customerId) } : {}),
    };
  }
}

function placeOf(cursor: string): ContactPlace {
  const [at, id] = decodeCursor(cursor) ?? [];
  if (typeof at === 'string' && typeof id === 'string') return { at, id };
  throw badInput([{ path: ['cursor'], message: 'This is not a cursor of ours; start the list again without it.' }]);
}
