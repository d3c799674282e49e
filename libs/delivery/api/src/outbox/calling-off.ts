import { Injectable } from '@nestjs/common';
import { Clock } from '@regulars/shared/calendar';
import { marks, type Tx } from '@regulars/shared/db';
import { itemColumns, type ItemRow } from '../deliveries/delivery-item';
import { StateWriter } from '../dispatcher/state-writer';

/** Stops what waits before its time comes, and says why. */
@Injectable()
export class CallingOff {
  constructor(
    private readonly clock: Clock,
    private readonly states: StateWriter,
  ) {}

  /** Calls off those of these that still wait, and tells whoever wants to hear. What is being sent is not stopped. */
  async stop(tx: Tx, keys: readonly string[], said: string): Promise<void> {
    if (keys.length === 0) return;
    const waiting = await tx.rows<ItemRow>(
      `SELECT ${itemColumns} FROM delivery d WHERE d.state = 'waiting' AND d.message_key IN (${marks(keys.length)})`,
      keys,
    );
    const now = { state: 'cancelled', at: this.clock.now(), why: 'not-welcome', said } as const;
    const changes = waiting.map((row) => ({ ...row, delivery: { ...now, attempts: row.attempts } }));
    if (changes.length > 0) await this.states.write(tx, changes, ['waiting']);
  }
}
