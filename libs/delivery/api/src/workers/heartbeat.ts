import { Injectable } from '@nestjs/common';
import { stampOf, type Temporal } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';

export interface Beat {
  lastRunAt: string;
  nextRunAt: string;
}

/** When the outbox was last worked through, by whichever process. */
@Injectable()
export class Heartbeat {
  async beat(tx: Tx, worker: string, beat: { now: Temporal.Instant; everySeconds: number }): Promise<void> {
    const { now, everySeconds } = beat;
    await tx.run(
      `INSERT INTO delivery_worker (id, last_run_at, next_run_at) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET last_run_at = excluded.last_run_at, next_run_at = excluded.next_run_at`,
      [worker, stampOf(now), stampOf(now.add({ seconds: everySeconds }))],
    );
    await tx.run('DELETE FROM delivery_worker WHERE last_run_at < ?', [stampOf(now.subtract({ hours: 24 * 7 }))]);
  }

  last(reader: Reader): Promise<Beat | undefined> {
    return reader.row<Beat>(
      'SELECT last_run_at AS "lastRunAt", next_run_at AS "nextRunAt" FROM delivery_worker ORDER BY last_run_at DESC LIMIT 1',
    );
  }
}
