import { createWriteStream, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { stampOf, SystemClock } from '@regulars/shared/calendar';
import { backupLines, readBackup, type Database } from '@regulars/shared/db';
import type { Command } from 'commander';
import { say, type Said } from '../frame/answers';
import { mustBeFree } from '../frame/free-file';
import { inTheData, placeHere } from '../frame/place';
import { filled, sizeInWords } from './table-words';

/** `regulars backup`: everything in the database as one file, that both databases take back. */
export function addBackup(program: Command): void {
  program
    .command('backup [file]')
    .description('write everything in the database to one file, as it is at one moment; the server may run')
    .option('--force', 'overwrite the file if it is there')
    .action((file: string | undefined, _options: unknown, called: Command) => {
      const options = called.optsWithGlobals<Record<string, unknown>>();
      return say(options, () => backup(file, options));
    });
}

async function backup(given: string | undefined, options: Record<string, unknown>): Promise<Said> {
  const madeAt = stampOf(new SystemClock().now());
  const file = resolve(given ?? join(placeHere().settings.dataDir, 'backups', nameOf(madeAt)));
  mustBeFree(file, options);
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  try {
    await inTheData((database) => write(database, part, madeAt));
    const { tables, rows } = await readBackup(part);
    renameSync(part, file);
    const bytes = statSync(file).size;
    const words = [
      `${file} holds ${filled(tables)} (${sizeInWords(bytes)}), and was read again to the end.`,
      'Keep it where only you can read it. Not in it: the secret key (SECRET_KEY or secret.key in DATA_DIR), with which',
      'saved mail passwords are read, and letters that were written as files.',
    ];
    return { words: words.join('\n'), json: { file, madeAt, bytes, rows, tables } };
  } finally {
    rmSync(part, { force: true });
  }
}

/** A name that sorts by time and that every file system takes: `regulars-2026-11-22T09-00-00Z.jsonl.gz`. */
const nameOf = (madeAt: string): string => `regulars-${madeAt.slice(0, 19).replaceAll(':', '-')}Z.jsonl.gz`;

async function write(database: Database, file: string, madeAt: string): Promise<void> {
  await database.snapshot((reader) =>
    pipeline(
      Readable.from(backupLines(database.writer, reader, madeAt)),
      createGzip(),
      // Nobody else on this machine has a right to it.
      createWriteStream(file, { mode: 0o600 }),
    ),
  );
}
