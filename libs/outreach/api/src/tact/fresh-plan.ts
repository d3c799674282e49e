import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import type { Instruction } from '../plan/instruction';
import { Planner } from '../plan/planner';
import { touchpointsWith, type TouchpointRecord } from '../touchpoints/touchpoint-record';

/** Plans anew for those who are due, so that a birthday edited a moment ago is not greeted on its old day. */
@Injectable()
export class FreshPlan {
  constructor(
    private readonly clock: Clock,
    private readonly planner: Planner,
    private readonly cards: CustomerCards,
  ) {}

  async stillDue(
    tx: Tx,
    taken: readonly { id: string; customerId: string }[],
    instruction: Instruction,
  ): Promise<TouchpointRecord[]> {
    const customers = [...new Set(taken.map(({ customerId }) => customerId))];
    await this.planner.planFor(tx, customers, instruction, this.cards);
    const now = stampOf(this.clock.now());
    const found = await touchpointsWith(
      tx,
      taken.map(({ id }) => id),
    );
    return found.filter((one) => (one.status === 'planned' || one.status === 'held') && one.lookAt <= now);
  }
}
