import { Injectable } from '@nestjs/common';
import { CustomerSearchIndex, CustomerStore, TagNames } from '@regulars/customers/api';
import { dueInstant, stampOf, Temporal } from '@regulars/shared/calendar';
import { insertAll, newId, type Tx } from '@regulars/shared/db';
import { VisitRow, VisitSummaries } from '@regulars/visits/api';
import { drawingFrom } from './drawing';
import { SampleCustomerRow } from './sample-customer.row';
import type { SampleCustomer } from './sample-shop';

/** For whom and where the sample shop is written. */
export interface SamplePlace {
  zone: string;
  currency: string;
  /** who signs the notes and looks after half of them */
  userId: string;
}

const noteColumns = ['id', 'customer_id', 'text', 'pinned', 'private', 'version', 'author_id', 'created_at'];
const tasteColumns = ['id', 'customer_id', 'kind', 'stance', 'text', 'source', 'source_day', 'author_id', 'created_at'];

/** Writes the sample shop, marked so that it can be taken out whole. */
@Injectable()
export class SampleWriter {
  constructor(
    private readonly store: CustomerStore,
    private readonly tags: TagNames,
    private readonly index: CustomerSearchIndex,
    private readonly summaries: VisitSummaries,
  ) {}

  async write(tx: Tx, customers: readonly SampleCustomer[], place: SamplePlace): Promise<void> {
    for (const [at, customer] of customers.entries()) await this.writeOne(tx, customer, at, place);
    const ids = customers.map(({ record }) => record.id);
    await tx.insert(SampleCustomerRow, ids.map((customerId) => ({ customerId }))); // prettier-ignore
    await this.index.refresh(tx, ids);
    await this.summaries.refresh(tx, ids);
    await this.summaries.reweigh(tx, ids);
  }

  private async writeOne(tx: Tx, customer: SampleCustomer, at: number, place: SamplePlace): Promise<void> {
    const { record, since, notes, tastes, visits } = customer;
    const when = moments(record.id, place.zone);
    const tagIds = await this.tags.idsOf(tx, customer.tags);
    const repId = at % 2 === 0 ? place.userId : null;
    await this.store.add(tx, [{ ...record, tagIds, repId }], { at: when(since), authorId: place.userId });
    const signed = (day: string) => [place.userId, when(day)];
    await insertAll(tx, 'note', noteColumns, notes.map(({ day, text, pinned }) => [newId(), record.id, text, pinned, false, 1, ...signed(day)])); // prettier-ignore
    await insertAll(tx, 'preference', tasteColumns, tastes.map(({ day, kind, stance, text, source }) => [newId(), record.id, kind, stance, text, source, day, ...signed(day)])); // prettier-ignore
    if (visits.length > 0) await tx.insert(VisitRow, visits.map((visit) => visitRow(record.id, visit, place, when))); // prettier-ignore
  }
}

function visitRow(
  customerId: string,
  visit: SampleCustomer['visits'][number],
  place: SamplePlace,
  when: (day: string) => string,
): VisitRow {
  const { day, minor, items, note } = visit;
  const money = { amountMinor: minor, currency: place.currency };
  const at = when(day);
  return {
    id: newId(),
    customerId,
    day,
    ...money,
    items,
    note,
    byId: place.userId,
    importId: null,
    importKey: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** Moments within shop hours of a day, the same ones for the same customer. */
function moments(seed: string, zone: string): (day: string) => string {
  const draw = drawingFrom(seed);
  return (day) => {
    const minute = 10 * 60 + Math.floor(draw() * 8 * 60);
    const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
    return stampOf(dueInstant(Temporal.PlainDate.from(day), time, zone));
  };
}
