import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '@regulars/shared/calendar';
import type { Tx, UnitOfWork } from '@regulars/shared/db';
import { classify, type Observation } from '@regulars/delivery/domain';
import type { Carrier } from '../carriers/carrier';
import type { Claimed, ClaimResult } from './claim';
import { isTrouble, type Result } from './results';

/** What a drain needs of the dispatcher. */
export interface DrainDesk {
  units: UnitOfWork;
  clock: Clock;
  /** Takes at most `want` that are due, in the given unit of work. */
  claim(tx: Tx, want: number): Promise<ClaimResult>;
  record(tx: Tx, results: readonly Result[]): Promise<void>;
  /** Whether the server could not be reached last time. */
  isProbing: boolean;
  /** Whether to take no more. */
  isStopping(): boolean;
}

/** Pauses between tries to record what came in while the database does not answer. */
const recordPausesMs = [100, 400, 1_000, 2_000, 4_000];

/**
 * Sends what is due. Each round is one unit of work: it records what has come in and claims as many as have free slots,
 * so an attempt is always written down before its connection, and rounds grow by themselves when the database is slow.
 */
export class Drain {
  private readonly underWay = new Map<string, Promise<void>>();
  private readonly unsaved: Result[] = [];
  private more = true;
  private atOnce: number;
  private wake: () => void = () => undefined;

  constructor(
    private readonly carrier: Carrier,
    private readonly desk: DrainDesk,
  ) {
    // A server that was not there a moment ago is asked with one message, not with all of them.
    this.atOnce = desk.isProbing ? 1 : carrier.slots;
  }

  /** Runs until nothing more is due or may go, and all that was begun is recorded. Throws what kept it from going on. */
  async run(): Promise<Result[]> {
    const all: Result[] = [];
    let trouble: Error | undefined;
    for (;;) {
      const want = this.wanted();
      if (this.unsaved.length === 0 && want === 0 && this.underWay.size === 0) break;
      if (this.unsaved.length === 0 && want === 0) await this.somethingEnds();
      else {
        await this.round(all, want).catch((error: unknown) => {
          trouble = error instanceof Error ? error : new Error(String(error));
          this.more = false;
        });
        if (trouble !== undefined) await this.recordOnly(all);
      }
    }
    this.carrier.leave();
    if (trouble !== undefined) throw trouble;
    return all;
  }

  /** Drops what is under way; each ends as what is known of it. */
  cut(): void {
    this.carrier.cut();
  }

  private wanted(): number {
    if (!this.more || this.desk.isStopping()) return 0;
    return this.atOnce - this.underWay.size;
  }

  private async round(all: Result[], want: number): Promise<void> {
    const results = [...this.unsaved];
    const taken = await this.desk.units.write(async (tx) => {
      if (results.length > 0) await this.desk.record(tx, results);
      return want > 0 ? this.desk.claim(tx, want) : { claimed: [], more: this.more };
    });
    this.unsaved.splice(0, results.length);
    all.push(...results);
    this.more &&= taken.more;
    for (const claimed of taken.claimed) this.underWay.set(claimed.row.id, this.carryOne(claimed));
  }

  /** What was sent must be written down: tries again for a while. What then still is not, is found as unknown later. */
  private async recordOnly(all: Result[]): Promise<void> {
    await Promise.allSettled(this.underWay.values());
    for (const ms of recordPausesMs) {
      if (this.unsaved.length === 0) return;
      await pause(ms);
      await this.round(all, 0).catch(() => undefined);
    }
    this.unsaved.splice(0);
  }

  private async carryOne(claimed: Claimed): Promise<void> {
    const outcome = classify(await this.carrier.carry(claimed).catch(ourFault));
    this.unsaved.push({ claimed, outcome, at: this.desk.clock.now() });
    if (outcome.kind === 'channel' || isTrouble(outcome)) this.more = false;
    else this.atOnce = this.carrier.slots;
    this.underWay.delete(claimed.row.id);
    this.wake();
  }

  /** Waits for the next result, and a moment more for those that come with it. */
  private async somethingEnds(): Promise<void> {
    await new Promise<void>((resolve) => (this.wake = resolve));
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

/** The letter could not even be made: nothing left us. */
const ourFault = (error: unknown): Observation => ({
  kind: 'lost',
  stage: 'data',
  text: `Our own fault: ${String(error)}`,
});
