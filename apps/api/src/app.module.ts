import { Module, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { AccessModule } from '@regulars/access/api';
import { BriefsModule } from '@regulars/briefs/api';
import { CareModule } from '@regulars/care/api';
import { CustomersModule } from '@regulars/customers/api';
import type { Clock } from '@regulars/shared/calendar';
import { DeliveryModule } from '@regulars/delivery/api';
import { OutreachModule } from '@regulars/outreach/api';
import { DatabaseModule, type Database } from '@regulars/shared/db';
import { HttpModule, type Settings } from '@regulars/shared/http';
import { VisitsModule } from '@regulars/visits/api';
import { CoreModule } from './core.module';
import { HealthController } from './health/health.controller';
import { MetricsController } from './health/metrics.controller';

/** What a process is made of; tests give another clock and database, nothing else. */
export interface Parts {
  settings: Settings;
  clock: Clock;
  database: Database;
}

/** Composes the server. */
@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(parts),
        DatabaseModule.on(parts.database),
        HttpModule,
        ScheduleModule.forRoot(),
        AccessModule,
        VisitsModule,
        BriefsModule,
        CareModule,
        CustomersModule,
        DeliveryModule,
        OutreachModule,
      ],
      controllers: [HealthController, MetricsController],
    };
  }
}
