import { Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '@regulars/shared/calendar';
import { Settings } from '@regulars/shared/http';

/** What every context may ask for: the settings of this process, and the time. */
@Module({})
export class CoreModule {
  static with(given: { settings: Settings; clock: Clock }): DynamicModule {
    return {
      module: CoreModule,
      global: true,
      providers: [
        { provide: Settings, useValue: given.settings },
        { provide: Clock, useValue: given.clock },
      ],
      exports: [Settings, Clock],
    };
  }
}
