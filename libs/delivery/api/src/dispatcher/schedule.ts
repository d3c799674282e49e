import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Settings } from '@regulars/shared/http';
import { DispatchOptions } from './dispatch-options';
import { Dispatcher } from './dispatcher';

const name = 'delivery';

/** Looks at the outbox every few seconds, where this process is one that sends. */
@Injectable()
export class DispatchSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('DispatchSchedule');

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly options: DispatchOptions,
    private readonly registry: SchedulerRegistry,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.registry.addInterval(
      name,
      setInterval(() => this.look(), this.options.tickSeconds * 1_000),
    );
  }

  onModuleDestroy(): void {
    if (this.registry.doesExist('interval', name)) this.registry.deleteInterval(name);
  }

  /** Looks now rather than at the next turn: somebody waits for a test. */
  lookNow(): void {
    if (this.settings.role !== 'web') this.settle(this.dispatcher.tickAnew());
  }

  private look(): void {
    this.settle(this.dispatcher.tick());
  }

  private settle(run: Promise<unknown>): void {
    // The next look comes soon; until then the heartbeat on the screen shows that something is wrong.
    run.catch((error: unknown) =>
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}
