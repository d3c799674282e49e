import { Injectable } from '@nestjs/common';
import {
  importChoices,
  importQuestion,
  rowRefusal,
  type ImportItem,
  type RowRefusal,
} from '@regulars/customers/contract';
import type { ImportKind } from '@regulars/customers/domain';
import { NotThere } from '@regulars/shared/http';
import { Reader } from '@regulars/shared/db';
import * as z from 'zod';
import { fileFormat } from './import-file';
import type { ImportState } from '@regulars/customers/contract';

const columns = `
  id, kind, state, file_name AS "fileName", bytes, format, headers, sample, choices, questions, row_count AS "rowCount",
  rows_done AS "rowsDone", created, updated, unchanged, refused, customers_created AS "customersCreated", kept, failure,
  user_id AS "userId", user_name AS "userName", created_at AS "createdAt", finished_at AS "finishedAt"`;

interface StoredRun {
  id: string;
  kind: ImportKind;
  state: ImportState;
  fileName: string;
  bytes: number;
  format: string;
  headers: string;
  sample: string;
  choices: string;
  questions: string;
  rowCount: number;
  rowsDone: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
  customersCreated: number;
  kept: number | null;
  failure: string | null;
  userId: string;
  userName: string;
  createdAt: string;
  finishedAt: string | null;
}

const texts = z.array(z.string());

/** What was kept as JSON, read back into its shapes. */
function opened(run: StoredRun) {
  return {
    ...run,
    format: fileFormat.parse(JSON.parse(run.format)),
    headers: texts.parse(JSON.parse(run.headers)),
    sample: z.array(texts).parse(JSON.parse(run.sample)),
    choices: importChoices.parse(JSON.parse(run.choices)),
    questions: z.array(importQuestion).parse(JSON.parse(run.questions)),
  };
}
export type ImportRun = ReturnType<typeof opened>;

const refusals = z.array(rowRefusal);

/** Reads imports. */
@Injectable()
export class ImportStore {
  constructor(private readonly reader: Reader) {}

  async get(id: string, from: Reader = this.reader): Promise<ImportRun> {
    const run = await from.row<StoredRun>(`SELECT ${columns} FROM import_run WHERE id = ?`, [id]);
    if (!run) throw new NotThere('import');
    return opened(run);
  }

  /** Newest first, those before `cursor`. */
  async list(limit: number, before: readonly [string, string] | undefined): Promise<ImportItem[]> {
    const where = before ? 'WHERE created_at < ? OR (created_at = ? AND id < ?)' : '';
    const params = before ? [before[0], before[0], before[1]] : [];
    const sql = `SELECT ${columns} FROM import_run ${where} ORDER BY created_at DESC, id DESC LIMIT ?`;
    return (await this.reader.rows<StoredRun>(sql, [...params, limit])).map(itemOf);
  }

  async unfinished(): Promise<{ id: string; state: ImportState }[]> {
    return this.reader.rows(
      `SELECT id, state FROM import_run WHERE state IN ('running', 'undoing') ORDER BY created_at`,
    );
  }

  draftsBefore(stamp: string): Promise<{ id: string }[]> {
    return this.reader.rows(`SELECT id FROM import_run WHERE state = 'draft' AND created_at < ?`, [stamp]);
  }

  async total(): Promise<number> {
    return (await this.reader.row<{ n: number }>('SELECT count(*) AS n FROM import_run'))?.n ?? 0;
  }

  /** The journal of the batch to undo next: the last one that is not undone. */
  async lastBatch(from: Reader, runId: string): Promise<{ id: string; journal: object } | undefined> {
    const sql = `SELECT id, journal FROM import_batch WHERE run_id = ? AND undone_at IS NULL ORDER BY first_row DESC LIMIT 1`;
    return asBatch(await from.row<{ id: string; journal: string }>(sql, [runId]));
  }

  /** The journals of a run, in order, one at a time. */
  async *journals(runId: string): AsyncGenerator<object> {
    const sql =
      'SELECT id, journal, first_row AS "firstRow" FROM import_batch WHERE run_id = ? AND first_row > ? ORDER BY first_row LIMIT 1';
    for (let after = -1; ;) {
      const row = await this.reader.row<{ id: string; journal: string; firstRow: number }>(sql, [runId, after]);
      if (!row) return;
      after = row.firstRow;
      yield asBatch(row)?.journal ?? {};
    }
  }

  /** The refused rows of a run, a batch at a time. */
  async *refusals(runId: string): AsyncGenerator<RowRefusal[]> {
    const sql =
      'SELECT refusals, first_row AS "firstRow" FROM import_batch WHERE run_id = ? AND first_row > ? ORDER BY first_row LIMIT 1';
    for (let after = -1; ;) {
      const row = await this.reader.row<{ refusals: string; firstRow: number }>(sql, [runId, after]);
      if (!row) return;
      after = row.firstRow;
      yield refusals.parse(JSON.parse(row.refusals));
    }
  }
}

function asBatch(row: { id: string; journal: string } | undefined): { id: string; journal: object } | undefined {
  return row && { id: row.id, journal: z.looseObject({}).parse(JSON.parse(row.journal)) };
}

type Countable = Pick<
  StoredRun,
  'rowsDone' | 'rowCount' | 'created' | 'updated' | 'unchanged' | 'refused' | 'customersCreated'
>;

export function countsOf(run: Countable): ImportItem['counts'] {
  const { created, updated, unchanged, refused, customersCreated } = run;
  return { rows: run.rowsDone, of: run.rowCount, created, updated, unchanged, refused, customersCreated };
}

export function itemOf(run: Omit<StoredRun, 'format' | 'headers' | 'sample' | 'choices' | 'questions'>): ImportItem {
  const { id, kind, fileName, state, createdAt, finishedAt, failure, kept } = run;
  return { id, kind, fileName, state, counts: countsOf(run), by: run.userName, createdAt, finishedAt, failure, kept };
}
