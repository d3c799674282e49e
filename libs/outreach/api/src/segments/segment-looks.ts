import { Injectable } from '@nestjs/common';
import { CustomerList } from '@regulars/customers/api';
import type { CustomerPage } from '@regulars/customers/contract';
import type { SegmentCount, SegmentCustomersQuery, SegmentDraft } from '@regulars/outreach/contract';
import { segmentInWords, type SegmentDefinition } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { segmentCondition } from './segment-condition';
import { namesFor } from './segment-names';
import { SegmentPlace } from './segment-place';
import { Segments } from './segments';

const firstFew = 5;

/** Who is in a segment, saved or not. Archived customers are in none. */
@Injectable()
export class SegmentLooks {
  constructor(
    private readonly reader: Reader,
    private readonly place: SegmentPlace,
    private readonly customerList: CustomerList,
    private readonly segments: Segments,
  ) {}

  /** How many a draft would hold, with the first few by name. */
  async count({ definition }: SegmentDraft): Promise<SegmentCount> {
    const { items, total = 0 } = await this.page(definition, { limit: firstFew, total: true });
    const first = items.map(({ id, displayName }) => ({ id, displayName }));
    return { customers: total, first, sentence: segmentInWords(definition, await namesFor(this.reader, [definition])) };
  }

  /** A page of those in a saved one. */
  async customers(id: string, query: SegmentCustomersQuery): Promise<CustomerPage> {
    return this.page(await this.segments.definitionOf(this.reader, id), query);
  }

  private async page(definition: SegmentDefinition, query: SegmentCustomersQuery): Promise<CustomerPage> {
    const holds = segmentCondition(definition, await this.place.on(this.reader));
    return this.customerList.page({ ...query, sort: 'name' }, { also: [holds] });
  }
}
