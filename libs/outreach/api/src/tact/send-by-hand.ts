import { Injectable } from '@nestjs/common';
import type { Reason } from '@regulars/outreach/domain';
import type { Tx } from '@regulars/shared/db';
import { InstructionReader } from '../plan/instruction';
import { TouchpointHistory } from '../touchpoints/touchpoint-history';
import type { TouchpointRecord } from '../touchpoints/touchpoint-record';
import { DecidingDesk } from './deciding-desk';
import { VerdictKeeper } from './verdict-keeper';

/** For so many seconds a letter that somebody sent by hand can be called off. */
export const calledOffWithin = 60;

/** Sends one touchpoint because a person says so. What forbids it still forbids it. */
@Injectable()
export class SendByHand {
  constructor(
    private readonly instructions: InstructionReader,
    private readonly desk: DecidingDesk,
    private readonly history: TouchpointHistory,
    private readonly keeper: VerdictKeeper,
  ) {}

  /** Hands it to the post; gives the reasons instead where it may not go. */
  async send(tx: Tx, record: TouchpointRecord, byName: string): Promise<readonly Reason[] | undefined> {
    const instructions = await this.instructions.now(tx);
    const [decided] = instructions ? await this.desk.weigh(tx, [record], instructions, { sentByHand: true }) : [];
    if (!decided) return [{ kind: 'archived' }];
    const { verdict } = decided;
    if (verdict.kind === 'skip' || verdict.kind === 'expire') return verdict.reasons;
    await this.history.add(tx, record.id, { byName, sentence: 'Sent by hand.', verdict: null });
    await this.keeper.keep(tx, [decided], calledOffWithin);
    return undefined;
  }
}
