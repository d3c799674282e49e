import { Injectable } from '@nestjs/common';
import { Clock, parseStamp, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork } from '@regulars/shared/db';

const onlyOne = '00000000-0000-7000-8000-000000000001';
const beatSeconds = 60;
/** So many minutes without a beat, and the screen says so loudly. */
const lateAfterSeconds = 180;

/** When the scheduler last looked and planned. */
export interface Beat {
  lastRunAt: string | null;
  plannedAt: string | null;
  plannedFor: string | null;
}

/** The scheduler's pulse, kept in the database so that every process and every screen sees it. */
@Injectable()
export class Heartbeats {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async last(): Promise<Beat> {
    const found = await this.reader.row<Beat>(
      `SELECT last_run_at AS "lastRunAt", planned_at AS "plannedAt", planned_for AS "plannedFor"
       FROM outreach_heartbeat WHERE id = ?`,
      [onlyOne],
    );
    return found ?? { lastRunAt: null, plannedAt: null, plannedFor: null };
  }

  /** Beats, once a minute at most. */
  async beat(): Promise<void> {
    const { lastRunAt } = await this.last();
    const silent = lastRunAt === null ? Infinity : this.secondsSince(lastRunAt);
    // A clock that was put back beats as well.
    if (silent >= 0 && silent < beatSeconds) return;
    await this.units.write((tx) =>
      tx.run('UPDATE outreach_heartbeat SET last_run_at = ? WHERE id = ?', [stampOf(this.clock.now()), onlyOne]),
    );
  }

  async planned(plannedFor: string): Promise<void> {
    await this.units.write((tx) =>
      tx.run('UPDATE outreach_heartbeat SET planned_at = ?, planned_for = ? WHERE id = ?', [
        stampOf(this.clock.now()),
        plannedFor,
        onlyOne,
      ]),
    );
  }

  /** When it beat last, when next, and whether that is overdue. */
  async pulse(): Promise<{ lastRun: string | null; nextRun: string | null; overdue: boolean }> {
    const { lastRunAt: lastRun } = await this.last();
    if (lastRun === null) return { lastRun, nextRun: null, overdue: false };
    const nextRun = stampOf(parseStamp(lastRun).add({ seconds: beatSeconds }));
    return { lastRun, nextRun, overdue: this.secondsSince(lastRun) > lateAfterSeconds };
  }

  secondsSince(stamp: string): number {
    return (this.clock.now().epochMilliseconds - parseStamp(stamp).epochMilliseconds) / 1000;
  }
}
