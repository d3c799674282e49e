import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import { horizonDays, type Occurrence } from '@regulars/outreach/domain';
import { Clock, dayIn, type Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { InstructionReader, type Instructions } from '../plan/instruction';
import { plannedWith, standingFrom } from '../plan/planned-reads';
import { placed } from '../plan/wanted';
import { OccasionSources } from '../sources/occasion-sources';
import type { ProgrammeRecord } from './programme-store';

/** An occasion that comes up, and whose it is. */
export interface ComingOccasion {
  occurrence: Occurrence;
  name: string;
}

/** What a programme would plan in the next 60 days, whether or not it is on. */
export interface Coming {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  all: ComingOccasion[];
  instructions: Instructions;
}

/** The occasions of the next 60 days in the order in which they go out. */
@Injectable()
export class ComingQueue {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly instructions: InstructionReader,
    private readonly sources: OccasionSources,
    private readonly cards: CustomerCards,
  ) {}

  /** Undefined before the house is set up. */
  async of(programme: ProgrammeRecord): Promise<Coming | undefined> {
    const instructions = await this.instructions.now(this.reader);
    if (!instructions) return undefined;
    const now = this.clock.now();
    const from = dayIn(now, instructions.shop.zone);
    const window = { from, to: from.add({ days: horizonDays }) };
    const { wishes } = await this.sources.find(this.reader, { programme, window, shop: instructions.shop });
    const standing = [
      ...(await plannedWith(this.reader, wishes)),
      ...(programme.perDay === null ? [] : await standingFrom(this.reader, programme.id, from.toString())),
    ];
    const distinct = [...new Map(standing.map((one) => [one.id, one])).values()];
    const occurrences = placed(wishes, distinct, { programme, instructions, window, now });
    return { ...window, instructions, all: await this.named(occurrences) };
  }

  private async named(occurrences: readonly Occurrence[]): Promise<ComingOccasion[]> {
    const cards = await this.cards.of(this.reader, [...new Set(occurrences.map(({ customerId }) => customerId))]);
    return occurrences
      .map((occurrence) => ({ occurrence, name: cards.get(occurrence.customerId)?.displayName ?? '' }))
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  }
}

/** What the queue is ordered by. */
export const placeOf = ({ occurrence }: ComingOccasion): string =>
  `${occurrence.written.day} ${occurrence.customerId} ${occurrence.occasion}`;
