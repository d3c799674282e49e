import { Injectable } from '@nestjs/common';
import { stampOf, type Temporal } from '@regulars/shared/calendar';
import { newId, type Tx } from '@regulars/shared/db';
import { abandon, diedWhileSending } from '@regulars/delivery/domain';
import type { AttemptRow } from '../attempts/attempt.row';
import { insertAttempts } from '../attempts/insert-attempts';
import { SentCounter } from '../channels/sent-counter';
import { deliveryOf, stateColumns, type StoredState } from '../outbox/stored-delivery';
import { StateWriter, type StateChange } from './state-writer';
import { hasDied } from './worker-name';

type Held = StoredState & {
  id: string;
  key: string;
  purpose: string;
  address: string;
  worker: string | null;
  leaseUntil: string;
};

const who = 'd.id AS "id", d.message_key AS "key", d.purpose AS "purpose", d.address AS "address"';
const held = `
  SELECT ${who}, d.worker AS "worker", d.lease_until AS "leaseUntil", ${stateColumns}
  FROM delivery d WHERE d.state = 'attempting'`;
const overdue = `
  SELECT ${who}, ${stateColumns}
  FROM delivery d WHERE d.state = 'waiting' AND d.due_at <= ? AND d.expires_at <= ? ORDER BY d.due_at LIMIT 500`;

/** Clears up before a run: attempts whose process died, and messages whose time has passed. */
@Injectable()
export class Sweep {
  constructor(
    private readonly counter: SentCounter,
    private readonly states: StateWriter,
  ) {}

  async run(tx: Tx, now: Temporal.Instant): Promise<void> {
    await this.giveUpDead(tx, now);
    await this.expire(tx, now);
    await this.counter.sweep(tx, now);
  }

  private async giveUpDead(tx: Tx, now: Temporal.Instant): Promise<void> {
    const rows = await tx.rows<Held>(tx.dialect === 'postgres' ? `${held} FOR UPDATE SKIP LOCKED` : held);
    const dead = rows.filter((row) => row.leaseUntil <= stampOf(now) || hasDied(row.worker));
    const changes = dead.flatMap((row): StateChange[] => {
      const delivery = deliveryOf(row);
      return delivery.state === 'attempting' ? [{ ...row, delivery: abandon(delivery, now) }] : [];
    });
    const changed = await this.states.write(tx, changes, ['attempting']);
    const attempts = dead.filter((row) => changed.has(row.id)).map((row) => lostAttempt(row, now));
    await insertAttempts(tx, attempts);
  }

  private async expire(tx: Tx, now: Temporal.Instant): Promise<void> {
    const at = stampOf(now);
    const rows = await tx.rows<Held>(overdue, [at, at]);
    const changes = rows.map(({ attempts, said, ...row }): StateChange => {
      const last = said === null ? {} : { said };
      return { ...row, delivery: { state: 'expired', at: now, attempts, ...last } };
    });
    await this.states.write(tx, changes, ['waiting']);
  }
}

const lostAttempt = (row: Held, now: Temporal.Instant): AttemptRow => ({
  id: newId(),
  deliveryId: row.id,
  number: row.attempts,
  channel: row.channel ?? 'smtp',
  beganAt: row.changedAt,
  endedAt: stampOf(now),
  outcome: row.channel === 'files' ? 'retry' : 'unknown',
  said: diedWhileSending,
});
