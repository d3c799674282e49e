import { mkdirSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SystemClock } from '@regulars/shared/calendar';
import { openDatabase, placeOf } from '@regulars/shared/db';
import { settingsFrom } from '@regulars/shared/http';
import { AppModule, data, PinoLog } from '@regulars/server';

/**
 * Opens the same application that the server is made of, without listening and without its background work, lets
 * `work` use it, and closes it. A server may be running on the same data meanwhile.
 */
export async function inTheHouse<T>(work: (house: INestApplicationContext) => Promise<T>): Promise<T> {
  const settings = settingsFrom({ LOG_LEVEL: 'warn', ...process.env, ROLE: 'web' });
  mkdirSync(settings.dataDir, { recursive: true });
  const database = await openDatabase(placeOf(settings), data);
  try {
    const app = AppModule.of({ settings, database, clock: new SystemClock() });
    const logger = new PinoLog(settings.logLevel);
    const house = await NestFactory.createApplicationContext(app, { logger, abortOnError: false });
    try {
      return await work(house);
    } finally {
      await house.close();
    }
  } finally {
    await database.close();
  }
}
