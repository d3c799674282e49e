import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { InstructionReader, type Instructions } from '../plan/instruction';
import { weighedOf, type TouchpointRecord } from '../touchpoints/touchpoint-record';
import { FreshPlan } from './fresh-plan';
import { KnowledgeReader } from './knowledge-reader';
import { VerdictKeeper } from './verdict-keeper';
import { weighAll, type Decided } from './weigher';

/** One batch of decisions inside a unit of work. */
@Injectable()
export class DecidingDesk {
  constructor(
    private readonly clock: Clock,
    private readonly instructions: InstructionReader,
    private readonly planning: FreshPlan,
    private readonly knowledge: KnowledgeReader,
    private readonly keeper: VerdictKeeper,
  ) {}

  /** Takes up to `most` due touchpoints, decides on each, and gives how many it took. */
  async decide(tx: Tx, most: number): Promise<number> {
    const instructions = await this.instructions.now(tx);
    if (!instructions) return 0;
    const taken = await this.take(tx, most);
    if (taken.length === 0) return 0;
    const due = await this.planning.stillDue(tx, taken, instructions);
    await this.keeper.keep(tx, await this.weigh(tx, due, instructions));
    return taken.length;
  }

  /** What the gate says of these now; nothing is kept. Those whose customer is gone are left out. */
  async weigh(
    tx: Parameters<KnowledgeReader['of']>[0],
    due: readonly TouchpointRecord[],
    { shop, policy, programmes }: Instructions,
    { sentByHand = false, now = this.clock.now() } = {},
  ): Promise<Decided[]> {
    const byId = new Map(programmes.map((programme) => [programme.id, programme]));
    const known = await this.knowledge.of(tx, { about: due, now, shopZone: shop.zone });
    const all = due.flatMap((touchpoint) => {
      const programme = byId.get(touchpoint.programmeId);
      const knowledge = known(touchpoint);
      if (!programme || !knowledge) return [];
      return [{ touchpoint, knowledge, weighed: weighedOf(touchpoint, programme, sentByHand) }];
    });
    return weighAll(all, policy, now);
  }

  /** Takes what is due. On PostgreSQL, what another process is deciding on is passed over. */
  private take(tx: Tx, most: number): Promise<{ id: string }[]> {
    const passOver = tx.dialect === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
    return tx.rows<{ id: string }>(
      `SELECT id FROM touchpoint WHERE status IN ('proposed', 'planned', 'held', 'task') AND look_at <= ?
       ORDER BY look_at, id LIMIT ? ${passOver}`,
      [stampOf(this.clock.now()), most],
    );
  }
}
