import { differences, readBackup, tablesOf, type BackupContents, type Difference } from '@regulars/shared/db';
import type { Command } from 'commander';
import * as z from 'zod';
import { say, type Said } from '../frame/answers';
import { checked } from '../frame/options';
import { inTheData } from '../frame/place';
import { filled } from './table-words';

const flags = z.object({ data: z.literal(true).optional() });

/** `regulars verify`: whether a backup is whole, and with `--data` whether it holds what the database does. */
export function addVerify(program: Command): void {
  program
    .command('verify <file>')
    .description('read a backup to its end and check every count and checksum')
    .option('--data', 'compare it with the database as it is now, too')
    .action((file: string, _options: unknown, called: Command) => {
      const options = called.optsWithGlobals<Record<string, unknown>>();
      return say(options, () => verify(file, options));
    });
}

async function verify(file: string, options: Record<string, unknown>): Promise<Said> {
  const contents = await readBackup(file);
  const { head, tables, rows } = contents;
  const json = { file, madeAt: head.madeAt, from: head.from, rows, tables };
  const words = `${file} is whole: ${filled(tables)}, made on ${head.madeAt} from ${nameOf[head.from]}.`;
  if (checked(flags, options).data !== true) return { words, json };
  const found = await compared(contents);
  if (found.length > 0) throw new Error(`${words} The database is not the same: ${found.map(inWords).join('; ')}.`);
  return { words: `${words} The database holds the same.`, json: { ...json, sameAsDatabase: true } };
}

const nameOf = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

const compared = ({ tables }: BackupContents): Promise<Difference[]> =>
  inTheData((database) => database.snapshot((reader) => differences(reader, tables, tablesOf(database.writer))));

function inWords({ table, inBackup, inDatabase }: Difference): string {
  return inBackup === inDatabase
    ? `${table} has other contents in its ${inBackup} rows`
    : `${table} has ${inBackup} rows in the backup and ${inDatabase} in the database`;
}
