import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { AccessModule, accessData } from '@regulars/access/api';
import { deliveryData, DeliveryModule, DeliveryPorts, StillWelcome, type Unwelcome } from '@regulars/delivery/api';
import type { Clock } from '@regulars/shared/calendar';
import { DatabaseModule, openDatabase, type Database, type DatabasePlace } from '@regulars/shared/db';
import { Settings, settingsFrom } from '@regulars/shared/http';
import { CoreModule } from '../../../apps/api/src/core.module';

/** Everything is welcome here. */
class OpenDoor extends StillWelcome {
  answersFor(): boolean {
    return true;
  }
  unwelcome(): Promise<ReadonlyMap<string, Unwelcome>> {
    return Promise.resolve(new Map());
  }
}

@Module({})
class Composition {}

export interface DeliveryProcess {
  app: INestApplicationContext;
  database: Database;
  settings: Settings;
  close(): Promise<void>;
}

/** The outbox with what it stands on and nothing above it, on real parts. */
export async function aDeliveryProcess(
  place: DatabasePlace,
  clock: Clock,
  env: Record<string, string>,
): Promise<DeliveryProcess> {
  const settings = settingsFrom({ LOG_LEVEL: 'fatal', ROLE: 'web', SECRET_KEY: 'k'.repeat(32), ...env });
  const database = await openDatabase(place, [accessData, deliveryData]);
  const imports = [
    CoreModule.with({ settings, clock }),
    DatabaseModule.on(database),
    ScheduleModule.forRoot(),
    AccessModule,
    DeliveryModule,
  ];
  const app = await NestFactory.createApplicationContext(
    { module: Composition, imports },
    { logger: ['error'], abortOnError: false },
  );
  app.get(DeliveryPorts).askWelcome(new OpenDoor());
  return {
    app,
    database,
    settings,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
