import { Module, type DynamicModule } from '@nestjs/common';
import type { Database } from './database';
import { Reader } from './reader';
import { UnitOfWork } from './unit-of-work';

/** Makes the open database known to every context: ask for `Reader` to read, for `UnitOfWork` to write. */
@Module({})
export class DatabaseModule {
  static on(database: Database): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Reader, useValue: database.reader },
        { provide: UnitOfWork, useValue: database.units },
      ],
      exports: [Reader, UnitOfWork],
    };
  }
}
