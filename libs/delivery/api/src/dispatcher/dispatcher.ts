import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock, type Temporal } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import { ClaimDesk } from './claim-desk';
import { DispatchOptions } from './dispatch-options';
import { Drain } from './drain';
import { Opening } from './opening';
import { Results, type Result } from './results';
import { thisWorker } from './worker-name';

/** Works through the outbox. Any number of processes may do so on one PostgreSQL, and no message goes twice by itself. */
@Injectable()
export class Dispatcher implements OnModuleDestroy {
  private readonly log = new Logger('Dispatcher');
  private readonly worker = thisWorker();
  private drain: Drain | undefined;
  private running: Promise<Result[]> | undefined;
  private stopping = false;

  constructor(
    private readonly claims: ClaimDesk,
    private readonly clock: Clock,
    private readonly opening: Opening,
    private readonly options: DispatchOptions,
    private readonly results: Results,
    private readonly units: UnitOfWork,
  ) {}

  /** Sends what is due at `now`; gives what came of each attempt. One run at a time: a second call joins the first. */
  tick(now: Temporal.Instant = this.clock.now()): Promise<Result[]> {
    if (this.stopping) return Promise.resolve([]);
    this.running ??= this.run(now).finally(() => (this.running = undefined));
    return this.running;
  }

  /** Sends what is due now, also what a run under way began too early to see: it is followed by another. */
  async tickAnew(): Promise<Result[]> {
    await this.running?.catch(() => undefined);
    return this.tick();
  }

  /** Takes no more, lets what is under way finish for a few seconds, then cuts the line. Nothing stays attempting. */
  async stop(): Promise<void> {
    this.stopping = true;
    const cut = setTimeout(() => this.drain?.cut(), this.options.stopMs);
    await this.running?.catch(() => undefined);
    clearTimeout(cut);
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  private async run(now: Temporal.Instant): Promise<Result[]> {
    const { clock, units, worker } = this;
    const opened = await this.opening.open(worker, now);
    if (!opened) return [];
    const { carrier, isProbing } = opened;
    this.drain = new Drain(carrier, {
      units,
      clock,
      isProbing,
      isStopping: () => this.stopping,
      record: (tx, results) => this.results.record(tx, results),
      claim: (tx, want) => this.claims.claim(tx, { now, want, worker, carrier }),
    });
    try {
      const results = await this.drain.run();
      if (results.length > 0) this.log.log(`${results.length} attempts, ${sentOf(results)} sent.`);
      return results;
    } finally {
      this.drain = undefined;
    }
  }
}

const sentOf = (results: readonly Result[]): number => results.filter(({ outcome }) => outcome.kind === 'sent').length;
