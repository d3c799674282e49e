import { Injectable, Logger } from '@nestjs/common';
import { parseStamp, type Temporal } from '@regulars/shared/calendar';
import { UnitOfWork, type Tx } from '@regulars/shared/db';

/** Somebody was here: their session lasts until `until`; a token has no end. */
export interface Sighting {
  table: 'session' | 'api_token';
  id: string;
  userId: string;
  at: string;
  until?: string;
}

const aMinute = 60_000;

/** Writes when a session or token was last used: at most once a minute each, and after the answer, never before it. */
@Injectable()
export class LastSeen {
  private readonly log = new Logger('LastSeen');
  private readonly underWay = new Set<string>();

  constructor(private readonly units: UnitOfWork) {}

  /** Whether it is time to write again. */
  isStale(id: string, seenAt: string | null, now: Temporal.Instant): boolean {
    if (this.underWay.has(id)) return false;
    return seenAt === null || now.epochMilliseconds - parseStamp(seenAt).epochMilliseconds >= aMinute;
  }

  /** Writes it, later. */
  note(sighting: Sighting): void {
    this.underWay.add(sighting.id);
    setImmediate(() => void this.write(sighting));
  }

  private async write(sighting: Sighting): Promise<void> {
    try {
      await this.units.write((tx) => touch(tx, sighting));
    } catch (error) {
      // The request it belongs to is long answered; the next one tries again.
      this.log.debug(`Could not note when ${sighting.table} ${sighting.id} was last used: ${String(error)}`);
    } finally {
      this.underWay.delete(sighting.id);
    }
  }
}

async function touch(tx: Tx, { table, id, userId, at, until }: Sighting): Promise<void> {
  if (table === 'session') {
    await tx.run('UPDATE session SET seen_at = ?, expires_at = ? WHERE id = ?', [at, until ?? at, id]);
  } else {
    await tx.run('UPDATE api_token SET seen_at = ? WHERE id = ?', [at, id]);
  }
  await tx.run('UPDATE app_user SET seen_at = ? WHERE id = ?', [at, userId]);
}
