import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import type { TouchpointView } from '@regulars/outreach/contract';
import { possibleActions, type TouchpointAction } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { whyPlanned } from '../programmes/why-planned';
import type { TouchpointRecord } from './touchpoint-record';

/** Touchpoints as screens show them: with the customer's name, and what can be done. */
@Injectable()
export class TouchpointViews {
  constructor(
    private readonly clock: Clock,
    private readonly cards: CustomerCards,
  ) {}

  async of(reader: Reader, records: readonly TouchpointRecord[]): Promise<TouchpointView[]> {
    const cards = await this.cards.of(reader, [...new Set(records.map((record) => record.customerId))]);
    const now = stampOf(this.clock.now());
    return records.flatMap((record) => {
      const card = cards.get(record.customerId);
      return card ? [viewOf(record, { id: card.id, name: card.displayName, phone: card.phone }, now)] : [];
    });
  }
}

function viewOf(record: TouchpointRecord, customer: TouchpointView['customer'], now: string): TouchpointView {
  const { id, kind, what, programmeId, occasionDay, turning, day, time, zone, status, sentence, settledAt } = record;
  return {
    id,
    kind,
    what,
    why: whyPlanned(record),
    way: record.way,
    withId: record.withId,
    programmeId,
    customer,
    occasionDay,
    turning,
    day,
    time,
    zone,
    due: record.dueAt,
    expires: record.expiresAt,
    status,
    sentence,
    settledAt,
    can: actionsFor(record, now),
  };
}

/** What a person may do with it at a moment (a stamp). */
export function actionsFor(record: TouchpointRecord, now: string): TouchpointAction[] {
  return possibleActions({
    status: record.status,
    expired: record.expiresAt <= now,
    undoable: record.before !== null,
    left: record.leftAlone,
  });
}
