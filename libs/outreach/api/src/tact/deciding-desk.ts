import { Injectable } from '@nestjs/common';
import { weigh } from '@regulars/outreach/domain';
import type { Knowledge } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { Instructions, type Instruction } from '../plan/instruction';
import { weighedOf, type TouchpointRecord } from '../touchpoints/touchpoint-record';
import { FreshPlan } from './fresh-plan';
import { KnowledgeReader } from './knowledge-reader';
import { VerdictKeeper, type Decided } from './verdict-keeper';

/** One batch of decisions inside a unit of work. */
@Injectable()
export class DecidingDesk {
  constructor(
    private readonly clock: Clock,
    private readonly instructions: Instructions,
    private readonly planning: FreshPlan,
    private readonly knowledge: KnowledgeReader,
    private readonly keeper: VerdictKeeper,
  ) {}

  /** Takes up to `most` due touchpoints, decides on each, and gives how many it took. */
  async decide(tx: Tx, most: number): Promise<number> {
    const instruction = await this.instructions.of(tx, 'birthday');
    if (!instruction) return 0;
    const taken = await this.take(tx, most);
    if (taken.length === 0) return 0;
    const due = await this.planning.stillDue(tx, taken, instruction);
    await this.keeper.keep(tx, await this.weighAll(tx, due, instruction), instruction);
    return taken.length;
  }

  private async weighAll(tx: Tx, due: readonly TouchpointRecord[], { rules }: Instruction): Promise<Decided[]> {
    const now = this.clock.now();
    const customers = [...new Set(due.map((touchpoint) => touchpoint.customerId))];
    const question = { customers, now, shopZone: rules.shopZone, weighing: due.map(({ id }) => id) };
    const known = await this.knowledge.of(tx, question);
    const decide = (touchpoint: TouchpointRecord, knowledge: Knowledge): Decided => ({
      touchpoint,
      verdict: weigh(weighedOf(touchpoint, rules), knowledge, rules.policy, now),
    });
    return due.flatMap((touchpoint) => {
      const knowledge = known.get(touchpoint.customerId);
      return knowledge ? [decide(touchpoint, knowledge)] : [];
    });
  }

  /** Takes what is due. On PostgreSQL, what another process is deciding on is passed over. */
  private take(tx: Tx, most: number): Promise<{ id: string; customerId: string }[]> {
    const passOver = tx.dialect === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
    return tx.rows<{ id: string; customerId: string }>(
      `SELECT id, customer_id AS "customerId" FROM touchpoint WHERE status IN ('planned', 'held') AND look_at <= ?
       ORDER BY look_at, id LIMIT ? ${passOver}`,
      [stampOf(this.clock.now()), most],
    );
  }
}
