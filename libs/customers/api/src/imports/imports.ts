import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ImportChoices, ImportQuery, ImportQuestion, ImportView, UploadQuery } from '@regulars/customers/contract';
import { mappingFaults, suggestMapping, type ColumnFormat } from '@regulars/customers/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { decodeCursor, encodeCursor, type Page } from '@regulars/shared/contract';
import { newId, UnitOfWork } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import { FileFolder } from './file-folder';
import { readColumns, readHead } from './file-reading';
import { ImportRunRow } from './import-run.row';
import { ImportStore, itemOf, type ImportRun } from './import-store';

/** Bringing a file, saying what its columns mean, looking at past imports. */
@Injectable()
export class Imports {
  constructor(
    private readonly folder: FileFolder,
    private readonly store: ImportStore,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Takes a file in, whole; finds out how it is written and what its columns mean. What is no table is refused. */
  async bring(actor: Actor, { kind, name }: UploadQuery, body: Readable): Promise<ImportView> {
    const id = newId();
    const { bytes, verdict } = await this.folder.receive(id, body);
    try {
      const head = await readHead(this.folder.pathOf(id), verdict);
      const mapping = suggestMapping(head.headers, kind, head.sample);
      const { rowCount, columns, questions } = await readColumns(this.folder.pathOf(id), head, mapping);
      const choices: ImportChoices = { columns, consent: { basis: 'none' }, createMissing: false, existing: 'update' };
      const run = {
        ...newRun(actor, this.now()),
        id,
        kind,
        fileName: name,
        bytes,
        ...head,
        choices,
        questions,
        rowCount,
      };
      await this.units.write((tx) => tx.insert(ImportRunRow, run));
    } catch (error) {
      await this.folder.drop(id);
      throw error;
    }
    return this.get(id);
  }

  async get(id: string): Promise<ImportView> {
    return viewOf(await this.store.get(id));
  }

  /** Newest first. */
  async list({ limit, cursor, total }: ImportQuery): Promise<Page<ReturnType<typeof itemOf>>> {
    const [at, id] = cursor === undefined ? [] : (decodeCursor(cursor) ?? []);
    const before = typeof at === 'string' && typeof id === 'string' ? ([at, id] as const) : undefined;
    const items = await this.store.list(limit + 1, before);
    const last = items.length > limit ? items[limit - 1] : undefined;
    const nextCursor = last ? encodeCursor([last.createdAt, last.id]) : null;
    return { items: items.slice(0, limit), nextCursor, ...(total === true ? { total: await this.store.total() } : {}) };
  }

  /** Says what the columns mean; the file is looked through again for how its days and amounts are written. */
  async choose(id: string, choices: ImportChoices): Promise<ImportView> {
    const run = await this.store.get(id);
    mustBeDraft(run);
    const { columns, questions } = await readColumns(this.folder.pathOf(id), run, choices.columns);
    const changed = await this.units.write((tx) =>
      tx.update(ImportRunRow, { id, state: 'draft' }, { choices: { ...choices, columns }, questions }),
    );
    if (changed === 0) throw notADraft();
    return this.get(id);
  }

  /** Drops a file that was brought and not imported. */
  async discard(id: string): Promise<void> {
    mustBeDraft(await this.store.get(id));
    const gone = await this.units.write((tx) => tx.delete(ImportRunRow, { id, state: 'draft' }));
    if (gone === 0) throw notADraft();
    await this.folder.drop(id);
  }

  /** Drops files that nobody imported for a week: they hold people's data. */
  async dropForgotten(): Promise<void> {
    const before = stampOf(this.clock.now().subtract({ hours: 24 * 7 }));
    for (const { id } of await this.store.draftsBefore(before)) {
      await this.units.write((tx) => tx.delete(ImportRunRow, { id, state: 'draft' }));
      await this.folder.drop(id);
    }
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}

const nothingYet = { rowsDone: 0, created: 0, updated: 0, unchanged: 0, refused: 0, customersCreated: 0 };

function newRun(actor: Actor, createdAt: string) {
  const nulls = { kept: null, failure: null, startedAt: null, finishedAt: null };
  return { ...nothingYet, ...nulls, state: 'draft', userId: actor.userId, userName: actor.name, createdAt };
}

export const notADraft = (): Conflict =>
  new Conflict('not-a-draft', 'This import has run already. Bring the file again to import it once more.');

export function mustBeDraft(run: ImportRun): void {
  if (run.state !== 'draft') throw notADraft();
}

const answers: Record<ImportQuestion['about'], readonly (ColumnFormat | undefined)[]> = {
  'day-order': ['dmy', 'mdy'],
  'decimal-sign': ['point', 'comma'],
};

/** The questions that the mapping does not answer yet. */
export function openQuestions({ questions, choices }: Pick<ImportRun, 'questions' | 'choices'>): ImportQuestion[] {
  const formats = new Map(choices.columns.map(({ column, format }) => [column, format]));
  return questions.filter(({ column, about }) => !answers[about].includes(formats.get(column)));
}

export function viewOf(run: ImportRun): ImportView {
  const { bytes, headers, sample, choices, questions, format } = run;
  const faults = mappingFaults(choices.columns, run.kind, headers.length);
  const { encoding, delimiter } = format;
  return { ...itemOf(run), bytes, encoding, delimiter, headers, sample, choices, questions, faults };
}
