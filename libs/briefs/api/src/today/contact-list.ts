import { Injectable } from '@nestjs/common';
import type { ContactPage, ContactQuery, ToContact } from '@regulars/briefs/contract';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { badInput } from '@regulars/shared/http';
import { RhythmReads, type AwayCustomer } from '@regulars/visits/api';
import { awayInWords, daysSince, mostUrgent } from '@regulars/visits/domain';
import { Snoozes } from './snoozes';

/** Customers to get in touch with, and why: those who stay away longer than their rhythm explains. */
@Injectable()
export class ContactList {
  constructor(
    private readonly rhythms: RhythmReads,
    private readonly snoozes: Snoozes,
  ) {}

  /** A page of them, the most urgent first; within a day the order stays. */
  async page(today: string, query: ContactQuery): Promise<ContactPage & { total: number }> {
    const start = query.cursor === undefined ? 0 : placeOf(query.cursor);
    const [away, snoozed] = await Promise.all([this.rhythms.away(today), this.snoozes.on(today)]);
    const people = away.filter((person) => !snoozed.has(person.customerId));
    const end = start + query.limit;
    const items = mostUrgent(people, today).slice(start, end).map((person) => toContact(person, today)); // prettier-ignore
    return { items, nextCursor: people.length > end ? encodeCursor([end]) : null, total: people.length };
  }
}

function toContact(person: AwayCustomer, today: string): ToContact {
  const { customerId, name, lastDay, usualDays, worthMinor, currency } = person;
  const days = daysSince(lastDay, today);
  return {
    customer: { id: customerId, name },
    reason: 'overdue',
    text: awayInWords(usualDays, days),
    lastDay,
    daysSince: days,
    usualDays,
    worthPerYear: worthMinor === null ? null : { minor: worthMinor, currency },
  };
}

function placeOf(cursor: string): number {
  const [place] = decodeCursor(cursor) ?? [];
  if (typeof place === 'number' && Number.isInteger(place) && place > 0) return place;
  throw badInput([{ path: ['cursor'], message: 'This is not a cursor of ours; start the list again without it.' }]);
}
