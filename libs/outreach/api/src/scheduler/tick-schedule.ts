import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Settings } from '@regulars/shared/http';
import { Tick } from './tick';

const name = 'outreach';
const everySeconds = 5;

/** Turns the scheduler every few seconds where this process is one that plans and sends. */
@Injectable()
export class TickSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Outreach');
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly tick: Tick,
    private readonly registry: SchedulerRegistry,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.registry.addInterval(
      name,
      setInterval(() => {
        this.running = this.turn();
      }, everySeconds * 1000),
    );
  }

  /** Stops turning, and lets the turn that runs come to its end. */
  async onModuleDestroy(): Promise<void> {
    if (this.registry.doesExist('interval', name)) this.registry.deleteInterval(name);
    await this.running;
  }

  private turn(): Promise<void> {
    // The next turn comes soon; if none succeeds, the heartbeat stops and the screens say so.
    return this.tick
      .run()
      .catch((error: unknown) =>
        this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
  }
}
