import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { Settings } from '@regulars/shared/http';
import { BounceChecks } from './bounce-check';
import { BounceMailboxes } from './bounce-mailboxes';

const name = 'bounces';
const everyMinutes = 5;

/** Looks into the mailbox every five minutes, where this process is one that sends. */
@Injectable()
export class BounceSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('BounceSchedule');
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly checks: BounceChecks,
    private readonly mailboxes: BounceMailboxes,
    private readonly registry: SchedulerRegistry,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    const turn = (): void => {
      this.running = this.turn();
    };
    this.registry.addInterval(name, setInterval(turn, everyMinutes * 60_000));
  }

  async onModuleDestroy(): Promise<void> {
    if (this.registry.doesExist('interval', name)) this.registry.deleteInterval(name);
    await this.running;
  }

  private async turn(): Promise<void> {
    try {
      if ((await this.mailboxes.readable()) !== null) await this.checks.check();
    } catch (error) {
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}
