import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';
import type { PauseReason } from '@regulars/delivery/domain';

const theChannel = 'email';

export interface ChannelHealth {
  pausedWhy: PauseReason | null;
  pausedSaid: string | null;
  pausedSince: string | null;
  troubleSaid: string | null;
  troubleSince: string | null;
}

const well: ChannelHealth = {
  pausedWhy: null,
  pausedSaid: null,
  pausedSince: null,
  troubleSaid: null,
  troubleSince: null,
};

const read = `
  SELECT paused_why AS "pausedWhy", paused_said AS "pausedSaid", paused_since AS "pausedSince",
    trouble_said AS "troubleSaid", trouble_since AS "troubleSince"
  FROM channel_state WHERE id = ?`;

/** How the channel is doing: paused until the owner mends it, in trouble for now, or well. Shared by all workers. */
@Injectable()
export class ChannelHealths {
  constructor(private readonly clock: Clock) {}

  async read(reader: Reader): Promise<ChannelHealth> {
    return (await reader.row<ChannelHealth>(read, [theChannel])) ?? well;
  }

  /** Stops all sending until the owner has mended it. The first reason stays. */
  async pause(tx: Tx, why: PauseReason, said: string): Promise<void> {
    await this.mustBeThere(tx);
    await tx.run(
      'UPDATE channel_state SET paused_why = ?, paused_said = ?, paused_since = ? WHERE id = ? AND paused_why IS NULL',
      [why, said, this.now(), theChannel],
    );
  }

  /** The server could not be reached: the next tries are single ones until one gets through. */
  async trouble(tx: Tx, said: string): Promise<void> {
    await this.mustBeThere(tx);
    await tx.run('UPDATE channel_state SET trouble_said = ?, trouble_since = COALESCE(trouble_since, ?) WHERE id = ?', [
      said,
      this.now(),
      theChannel,
    ]);
  }

  /** The server could be reached. */
  async reached(tx: Tx): Promise<void> {
    await tx.run(
      'UPDATE channel_state SET trouble_said = NULL, trouble_since = NULL WHERE id = ? AND trouble_said IS NOT NULL',
      [theChannel],
    );
  }

  /** All is well again: mended by the owner, or a test went through. */
  async resume(tx: Tx): Promise<void> {
    await tx.run(
      `UPDATE channel_state SET paused_why = NULL, paused_said = NULL, paused_since = NULL, trouble_said = NULL,
        trouble_since = NULL WHERE id = ?`,
      [theChannel],
    );
  }

  private async mustBeThere(tx: Tx): Promise<void> {
    await tx.run('INSERT INTO channel_state (id) VALUES (?) ON CONFLICT (id) DO NOTHING', [theChannel]);
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}
