import { Injectable } from '@nestjs/common';
import { forAddress, waitAfter } from '@regulars/access/domain';
import { Clock, parseStamp, stampOf } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';
import { countedFor, type Counted, type Try } from './counted';
import { SignInDelayRow } from './sign-in-delay.row';

export type Turn = { kind: 'go' } | { kind: 'wait'; seconds: number };

interface Standing {
  failures: number;
  until: string;
}

// Written even where nothing changes: on PostgreSQL this row is where tries at the same time queue.
const standing = `
  INSERT INTO sign_in_delay (key_hash, failures, tried_at, wait_until) VALUES (?, 0, ?, ?)
  ON CONFLICT (key_hash) DO UPDATE SET tried_at = excluded.tried_at
  RETURNING failures, wait_until AS "until"`;

/** Makes those wait who fail to sign in again and again, longer each time, and never for ever. */
@Injectable()
export class SignInPatience {
  constructor(private readonly clock: Clock) {}

  /** How many seconds this one must still wait; 0 for none. */
  async secondsLeft(reader: Reader, attempt: Try): Promise<number> {
    const sql = 'SELECT wait_until AS "until" FROM sign_in_delay WHERE key_hash = ?';
    let longest = 0;
    for (const { key } of countedFor(attempt)) {
      const row = await reader.row<{ until: string }>(sql, [key]);
      longest = Math.max(longest, row ? this.secondsUntil(row.until) : 0);
    }
    return longest;
  }

  /**
   * Counts a try before its password is looked at, so that a hundred sent at once are a hundred tries; or tells how
   * long to wait. `succeeded` takes it back.
   */
  async take(tx: Tx, attempt: Try): Promise<Turn> {
    const now = this.clock.now();
    // A day without a try is a fresh start.
    await tx.run('DELETE FROM sign_in_delay WHERE tried_at < ?', [stampOf(now.subtract({ hours: 24 }))]);
    const counts: { counted: Counted; failures: number }[] = [];
    for (const counted of countedFor(attempt)) {
      const at = stampOf(now);
      const found = await tx.row<Standing>(standing, [counted.key, at, at]);
      const seconds = found ? this.secondsUntil(found.until) : 0;
      if (seconds > 0) return { kind: 'wait', seconds };
      counts.push({ counted, failures: (found?.failures ?? 0) + 1 });
    }
    for (const { counted, failures } of counts) await this.write(tx, counted, failures);
    return { kind: 'go' };
  }

  /** They were who they said: their own failures are forgotten, and this try does not count against their address. */
  async succeeded(tx: Tx, attempt: Try): Promise<void> {
    const now = stampOf(this.clock.now());
    const takeBack = 'UPDATE sign_in_delay SET failures = failures - 1, wait_until = ? WHERE key_hash = ?';
    for (const { key, patience } of countedFor(attempt)) {
      if (patience === forAddress) await tx.run(takeBack, [now, key]);
      else await tx.delete(SignInDelayRow, { keyHash: key });
    }
  }

  private async write(tx: Tx, { key, patience }: Counted, failures: number): Promise<void> {
    const waitUntil = stampOf(this.clock.now().add({ seconds: waitAfter(failures, patience) }));
    await tx.update(SignInDelayRow, { keyHash: key }, { failures, waitUntil });
  }

  private secondsUntil(stamp: string): number {
    const left = parseStamp(stamp).epochMilliseconds - this.clock.now().epochMilliseconds;
    return Math.max(0, Math.ceil(left / 1000));
  }
}
