import { mkdirSync } from 'node:fs';
import { data } from '@regulars/server';
import { openDatabase, schemaOf } from '@regulars/shared/db';
import type { Command } from 'commander';
import { say, type Said } from '../frame/answers';
import { knownSchema, placeHere, placeInWords } from '../frame/place';

/** `regulars migrate`: brings the data up to this version, as a start of the server does. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the data up to this version; a SQLite file is copied before')
    .action((_options: unknown, called: Command) => say(called.optsWithGlobals(), migrate));
}

async function migrate(): Promise<Said> {
  const { place, settings } = placeHere();
  mkdirSync(settings.dataDir, { recursive: true });
  const before = await schemaOf(place);
  await (await openDatabase(place, data)).close();
  const steps = knownSchema().filter((name) => !before.includes(name));
  const what = steps.length === 1 ? 'One step was' : `${steps.length} steps were`;
  const words =
    steps.length === 0
      ? `${placeInWords(place)} is up to date; nothing was changed.`
      : `${placeInWords(place)} is up to date. ${what} taken.`;
  return { words, json: { place: placeInWords(place), steps } };
}
