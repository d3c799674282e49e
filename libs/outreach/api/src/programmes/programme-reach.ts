import { Injectable } from '@nestjs/common';
import type { Reach, ReachItem, ReachQuery } from '@regulars/outreach/contract';
import { objections, sentence, wayFor, type Reason } from '@regulars/outreach/domain';
import { Clock } from '@regulars/shared/calendar';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { ComingQueue, placeOf, type Coming, type ComingOccasion } from './coming-queue';
import { programmeWith, type ProgrammeRecord } from './programme-store';
import { whyPlanned } from './why-planned';

interface Weighed extends ComingOccasion {
  against: Reason[];
}

/** Whom a programme would reach in the next 60 days, and who is missed and why. */
@Injectable()
export class ProgrammeReach {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly queue: ComingQueue,
    private readonly knowledge: KnowledgeReader,
  ) {}

  async of(id: string, query: ReachQuery): Promise<Reach> {
    const programme = await programmeWith(this.reader, id);
    if (!programme) throw new NotThere('programme');
    const coming = await this.queue.of(programme);
    if (!coming) throw new NotThere('shop');
    const weighed = await this.weigh(programme, coming);
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

  private async weigh(programme: ProgrammeRecord, { all, instructions }: Coming): Promise<Weighed[]> {
    const { kind, channel: way } = programme;
    const { policy, shop } = instructions;
    const about = all.map(({ occurrence }) => ({ ...occurrence, kind }));
    const known = await this.knowledge.of(this.reader, { about, now: this.clock.now(), shopZone: shop.zone });
    return all.flatMap((one, at) => {
      const asked = about[at];
      const knowledge = asked && known(asked);
      if (!knowledge) return [];
      const { occasionDay, day } = one.occurrence;
      // Today's may have gone out already, to a neighbour at the same address too: that is reached, not missed.
      const fresh = { ...knowledge, lastGreeted: undefined, sharedWith: undefined };
      const asIs = wayFor({ channel: way, kind }, knowledge, policy);
      return [{ ...one, against: objections(fresh, { kind, way: asIs, occasionDay, day }, policy) }];
    });
  }
}

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
  const asked = weighed.filter((one) => isAsked(one, query) && (typeof after !== 'string' || placeOf(one) > after));
  const shown = asked.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    nextCursor: asked.length > shown.length && last ? encodeCursor([placeOf(last)]) : null,
  };
}

const isAsked = ({ against }: Weighed, { who }: ReachQuery): boolean =>
  who === undefined || (who === 'reached') === (against.length === 0);

const itemOf = ({ occurrence, name, against }: Weighed): ReachItem => ({
  customer: { id: occurrence.customerId, name },
  day: occurrence.written.day,
  turning: occurrence.turning ?? null,
  why: whyPlanned({ ...occurrence.written, about: occurrence.about, turning: occurrence.turning ?? null }),
  reached: against.length === 0,
  reasons: against.map((reason) => ({ kind: reason.kind, sentence: sentence(reason) })),
});
