import type { Actor } from '@regulars/access/api';
import type { ImportChoices, RowEffect, RowRefusal } from '@regulars/customers/contract';
import type { CsvRow, ImportKind } from '@regulars/customers/domain';
import type { Reader, Tx } from '@regulars/shared/db';

/** What an import is about, for the one who knows how to keep its records. */
export interface ImportJob {
  runId: string;
  fileName: string;
  choices: ImportChoices;
  columns: number;
  actor: Pick<Actor, 'userId' | 'name'>;
}

/** What a batch of rows comes to. The effects are those of its first rows only, to show. */
export interface BatchOutcome {
  created: number;
  updated: number;
  unchanged: number;
  customersCreated: number;
  creates: RowEffect[];
  updates: RowEffect[];
  /** of the created, those who may be somebody who is here already; told by a dry run only */
  alike: RowEffect[];
  refusals: RowRefusal[];
  remarks: string[];
}

/** Rows that are read, and not yet looked up. */
export interface ImportBatch {
  /** What would happen, without anything happening. */
  weigh(reader: Reader): Promise<BatchOutcome>;
  /** Does it. The journal is all that undoing needs. */
  write(tx: Tx): Promise<BatchOutcome & { journal: object }>;
}

/** One reading of one file, from its first row to its last. */
export interface ImportPass {
  /** Rows in the order of the file, each once; also those that were done before a restart, which are then left. */
  take(rows: readonly CsvRow[]): ImportBatch;
}

/** Somebody who knows how to keep one kind of records; contexts that come later in the chain bring theirs. */
export interface ImportTarget {
  readonly kind: ImportKind;
  pass(job: ImportJob): Promise<ImportPass>;
  /** What is left to do when all rows are in, or taken back; in units of its own, each of which may be repeated. */
  settle(journals: AsyncIterable<object>): Promise<void>;
  /** Takes one batch back; records that somebody changed after the import stay, and are counted. */
  undo(tx: Tx, journal: object): Promise<{ kept: number }>;
}
