import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import type { Instructions } from '../plan/instruction';
import { Planner } from '../plan/planner';
import { touchpointsWith, type TouchpointRecord } from '../touchpoints/touchpoint-record';

/** Plans anew for those who are due, so that a birthday edited a moment ago is not greeted on its old day. */
@Injectable()
export class FreshPlan {
  constructor(
    private readonly clock: Clock,
    private readonly planner: Planner,
  ) {}

  async stillDue(tx: Tx, taken: readonly { id: string }[], instructions: Instructions): Promise<TouchpointRecord[]> {
    const ids = taken.map(({ id }) => id);
    const byProgramme = Map.groupBy(await touchpointsWith(tx, ids), ({ programmeId }) => programmeId);
    for (const programme of instructions.programmes) {
      const theirs = byProgramme.get(programme.id) ?? [];
      const customers = [...new Set(theirs.map(({ customerId }) => customerId))];
      if (customers.length > 0) await this.planner.planFor(tx, customers, programme, instructions);
    }
    const now = stampOf(this.clock.now());
    return (await touchpointsWith(tx, ids)).filter(({ status, lookAt }) => isToDecide.has(status) && lookAt <= now);
  }
}

const isToDecide: ReadonlySet<TouchpointRecord['status']> = new Set(['proposed', 'planned', 'held', 'task']);
