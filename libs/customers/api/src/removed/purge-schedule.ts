import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { SchedulerRegistry } from '@nestjs/schedule';
import { UnitOfWork } from '@regulars/shared/db';
import { Settings } from '@regulars/shared/http';
import { RemovedThings } from './removed-things';

const name = 'removed-things';
const everyHour = 3_600_000;

/** Forgets, each hour, what was taken off longer ago than it can be put back. */
@Injectable()
export class PurgeSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('PurgeSchedule');

  constructor(
    private readonly units: UnitOfWork,
    private readonly removed: RemovedThings,
    private readonly registry: SchedulerRegistry,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.registry.addInterval(
      name,
      setInterval(() => this.purge(), everyHour),
    );
  }

  onModuleDestroy(): void {
    if (this.registry.doesExist('interval', name)) this.registry.deleteInterval(name);
  }

  private purge(): void {
    // The next hour tries again.
    this.units
      .write((tx) => this.removed.purge(tx))
      .catch((error: unknown) => this.log.error(error instanceof Error ? error.message : String(error)));
  }
}
