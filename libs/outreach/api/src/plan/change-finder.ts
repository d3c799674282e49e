import { Injectable } from '@nestjs/common';
import {
  horizonDays,
  isDayBound,
  keyOf,
  reconcile,
  type PlanChanges,
  type Planned,
  type Window,
} from '@regulars/outreach/domain';
import { Clock, dayIn } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import type { ProgrammeRecord } from '../programmes/programme-store';
import { OccasionSources } from '../sources/occasion-sources';
import type { Instructions } from './instruction';
import type { PlanOrder } from './plan-store';
import { openOf, openOfCustomers, openSince, plannedWith, standingFrom } from './planned-reads';
import { placed } from './wanted';

/** Days back that still belong to the plan: far west it is yesterday, and yesterday's greeting may still go out. */
const daysBack = 2;

/** For which programme changes are looked for, and for whom: everybody, or these customers alone. */
export interface Asked {
  programme: ProgrammeRecord;
  instructions: Instructions;
  customers?: readonly string[];
}

/** Finds what is other in the plan than it should be. */
@Injectable()
export class ChangeFinder {
  constructor(
    private readonly clock: Clock,
    private readonly sources: OccasionSources,
  ) {}

  async find(reader: Reader, asked: Asked): Promise<{ order: PlanOrder; changes: PlanChanges }> {
    const { programme, instructions, customers } = asked;
    const now = this.clock.now();
    const window = windowFrom(dayIn(now, instructions.shop.zone));
    const question = { programme, window, shop: instructions.shop, ...(customers && { customers }) };
    const { wishes, outside } = programme.on
      ? await this.sources.find(reader, question)
      : { wishes: [], outside: new Set<string>() };
    const existing = merged(await standing(reader, asked, window), await plannedWith(reader, wishes));
    const wanted = placed(wishes, existing, { programme, instructions, window, now });
    return {
      order: { programme, outside },
      changes: reconcile(programme.id, wanted, inForce(existing, programme), now),
    };
  }
}

/** What a programme has in the plan: all that is open, and where places are counted, all that takes one. */
async function standing(reader: Reader, { programme, customers }: Asked, { from }: Window): Promise<Planned[]> {
  const open = await openFor(reader, programme, customers, from.toString());
  if (programme.perDay === null || !programme.on || isDayBound(programme.kind)) return open;
  return merged(open, await standingFrom(reader, programme.id, from.toString()));
}

function openFor(
  reader: Reader,
  { id, kind }: ProgrammeRecord,
  customers: readonly string[] | undefined,
  from: string,
): Promise<Planned[]> {
  if (customers) return openOfCustomers(reader, id, customers);
  return isDayBound(kind) ? openSince(reader, id, from) : openOf(reader, id);
}

const windowFrom = (today: Window['from']): Window => ({
  from: today.subtract({ days: daysBack }),
  to: today.add({ days: horizonDays }),
});

const merged = (some: readonly Planned[], others: readonly Planned[]): Planned[] => [
  ...new Map([...some, ...others].map((planned) => [keyOf(planned), planned])).values(),
];

/** While a programme is off, what a person holds stays held: nothing goes out of it anyway, and the hold is kept. */
function inForce(existing: Planned[], programme: ProgrammeRecord): Planned[] {
  return programme.on ? existing : existing.filter((planned) => planned.status !== 'held');
}
