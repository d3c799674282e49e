import { mkdirSync } from 'node:fs';
import { CustomerSearchIndex } from '@regulars/customers/api';
import { openDatabase, putBack, readBackup, schemaOf, tablesOf, UnitOfWork } from '@regulars/shared/db';
import type { BackupContents, DatabasePlace } from '@regulars/shared/db';
import type { Command } from 'commander';
import { say, type Said } from '../frame/answers';
import { inTheHouse } from '../frame/house';
import { dataAt, knownSchema, placeHere, placeInWords } from '../frame/place';
import { filled } from './table-words';

// What a shop has that somebody set up; everything else a migration may have put there.
const emptyIfUnused = ['app_user', 'business', 'customer', 'audit_entry'];

/** `regulars restore`: a backup into an empty database of either kind. */
export function addRestore(program: Command): void {
  program
    .command('restore <file>')
    .description('put a backup into an empty database, SQLite or PostgreSQL, whichever it was made from')
    .action((file: string, _options: unknown, called: Command) => say(called.optsWithGlobals(), () => restore(file)));
}

async function restore(file: string): Promise<Said> {
  const { place, settings } = placeHere();
  const contents = await readBackup(file);
  await mustFit(contents, place);
  mkdirSync(settings.dataDir, { recursive: true });
  const database = await openDatabase(place, dataAt(contents.head.schema));
  try {
    const known = tablesOf(database.writer);
    await database.units.write((tx) => putBack(tx, { file, ends: contents.tables, known, emptyIfUnused }));
  } finally {
    await database.close();
  }
  // Opening it anew brings an older backup up to date; what is searched is made from the rows.
  await inTheHouse((house) =>
    house.get(UnitOfWork).write((tx) => house.get(CustomerSearchIndex, { strict: false }).rebuild(tx)),
  );
  const words = [
    `${placeInWords(place)} holds what was backed up on ${contents.head.madeAt}: ${filled(contents.tables)}, read back and the same.`,
    'If a server runs on it, start it anew. Mail passwords are read with the secret key of the old place: bring it along,',
    'or type them again.',
  ];
  const { head, tables, rows } = contents;
  return {
    words: words.join('\n'),
    json: { place: placeInWords(place), madeAt: head.madeAt, from: head.from, rows, tables },
  };
}

/** Throws unless this version knows the backup, and the place is new or of the backup's own version. */
async function mustFit({ head }: BackupContents, place: DatabasePlace): Promise<void> {
  const known = knownSchema();
  if (head.schema.some((name) => !known.includes(name)))
    throw new Error(
      'This backup was made by a newer version of Regulars. Nothing was changed; restore it with that version.',
    );
  const there = await schemaOf(place);
  const same = there.length === head.schema.length && there.every((name) => head.schema.includes(name));
  if (there.length > 0 && !same)
    throw new Error(
      `This backup is of an older version, and ${placeInWords(place)} is prepared for this one already. Nothing was changed: ` +
        'name a place where nothing is yet with DATA_DIR or DATABASE_URL; the data is brought up to date there.',
    );
}
