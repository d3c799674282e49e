import { Injectable } from '@nestjs/common';
import type { Reach, ReachItem, ReachQuery } from '@regulars/outreach/contract';
import { objections, sentence, type Knowledge, type Reason } from '@regulars/outreach/domain';
import { Clock } from '@regulars/shared/calendar';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { BirthdayQueue, keyOf, type ComingBirthday } from '../templates/birthday-queue';
import { Programmes } from './programmes';

interface Weighed extends ComingBirthday {
  against: Reason[];
}

/** Whom a programme would reach in the next 60 days, and who is missed and why. */
@Injectable()
export class ProgrammeReach {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly queue: BirthdayQueue,
    private readonly knowledge: KnowledgeReader,
  ) {}

  async of(id: string, query: ReachQuery): Promise<Reach> {
    await this.programmes.one(id);
    const coming = await this.queue.coming();
    if (!coming) throw new NotThere('shop');
    const weighed = await this.weigh(coming.all, coming.instruction.rules.shopZone);
    const missed = weighed.filter(({ against }) => against.length > 0);
    return {
      from: coming.from.toString(),
      to: coming.to.toString(),
      reached: weighed.length - missed.length,
      missed: missed.length,
      missedBecause: counted(missed),
      ...page(weighed, query),
    };
  }

  private async weigh(all: readonly ComingBirthday[], shopZone: string): Promise<Weighed[]> {
    const customers = [...new Set(all.map(({ occurrence }) => occurrence.customerId))];
    const known = await this.knowledge.of(this.reader, { customers, now: this.clock.now(), shopZone, weighing: [] });
    return all.flatMap((one) => {
      const knowledge = known.get(one.occurrence.customerId);
      return knowledge ? [{ ...one, against: objections(ungreeted(knowledge), one.occurrence.occasionDay) }] : [];
    });
  }
}

/** Today's greeting may have gone out already: that is reached, not missed. */
const ungreeted = (knowledge: Knowledge): Knowledge => ({ ...knowledge, lastGreeted: undefined });

function counted(missed: readonly Weighed[]): Reach['missedBecause'] {
  const sums = new Map<string, Reach['missedBecause'][number]>();
  for (const reason of missed.flatMap(({ against }) => against)) {
    const before = sums.get(reason.kind);
    // Each sentence may name a day or an address of its own: the first stands for all of its kind.
    sums.set(reason.kind, {
      kind: reason.kind,
      sentence: before?.sentence ?? sentence(reason),
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...sums.values()].toSorted((one, other) => other.count - one.count);
}

function page(weighed: readonly Weighed[], query: ReachQuery): { items: ReachItem[]; nextCursor: string | null } {
  const [after] = query.cursor === undefined ? [] : (decodeCursor(query.cursor) ?? []);
  const asked = weighed.filter((one) => isAsked(one, query) && (typeof after !== 'string' || keyOf(one) > after));
  const shown = asked.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    nextCursor: asked.length > shown.length && last ? encodeCursor([keyOf(last)]) : null,
  };
}

const isAsked = ({ against }: Weighed, { who }: ReachQuery): boolean =>
  who === undefined || (who === 'reached') === (against.length === 0);

const itemOf = ({ occurrence, name, against }: Weighed): ReachItem => ({
  customer: { id: occurrence.customerId, name },
  day: occurrence.written.occasionDay,
  turning: occurrence.turning ?? null,
  reached: against.length === 0,
  reasons: against.map((reason) => ({ kind: reason.kind, sentence: sentence(reason) })),
});
