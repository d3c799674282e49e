import { Injectable } from '@nestjs/common';
import type { DryRun as DryRunView } from '@regulars/customers/contract';
import { Reader } from '@regulars/shared/db';
import { FileFolder } from './file-folder';
import { batchesOf } from './import-file';
import { ImportStore, type ImportRun } from './import-store';
import type { BatchOutcome, ImportJob } from './import-target';
import { ImportTargets } from './import-targets';
import { mustBeDraft } from './imports';
import { mustBeReady } from './ready-run';

/** One unit of work. */
export const batchSize = 1000;

const shown = 20;

/** Goes through a whole file as an import would, and changes nothing. */
@Injectable()
export class DryRun {
  constructor(
    private readonly store: ImportStore,
    private readonly folder: FileFolder,
    private readonly targets: ImportTargets,
    private readonly reader: Reader,
  ) {}

  async of(id: string): Promise<DryRunView> {
    const run = await this.store.get(id);
    mustBeDraft(run);
    mustBeReady(run);
    const pass = await this.targets.of(run.kind).pass(jobOf(run));
    const view = blank(run);
    for await (const rows of batchesOf(this.folder.pathOf(id), run.format, batchSize)) {
      add(view, await pass.take(rows).weigh(this.reader), rows.length);
    }
    return view;
  }
}

export function jobOf(run: ImportRun): ImportJob {
  const { id: runId, fileName, choices, userId, userName } = run;
  return { runId, fileName, choices, columns: run.headers.length, actor: { userId, name: userName } };
}

function blank(run: ImportRun): DryRunView {
  const counts = { rows: 0, of: run.rowCount, created: 0, updated: 0, unchanged: 0, refused: 0, customersCreated: 0 };
  return { counts, creates: [], updates: [], alike: { count: 0, rows: [] }, refusals: [], remarks: [] };
}

function add(view: DryRunView, outcome: BatchOutcome, rows: number): void {
  view.counts.rows += rows;
  view.counts.created += outcome.created;
  view.counts.updated += outcome.updated;
  view.counts.unchanged += outcome.unchanged;
  view.counts.customersCreated += outcome.customersCreated;
  view.counts.refused += outcome.refusals.length;
  view.creates = [...view.creates, ...outcome.creates].slice(0, shown);
  view.updates = [...view.updates, ...outcome.updates].slice(0, shown);
  view.alike.count += outcome.alike.length;
  view.alike.rows = [...view.alike.rows, ...outcome.alike].slice(0, shown);
  view.refusals = [...view.refusals, ...outcome.refusals].slice(0, shown);
  view.remarks = [...new Set([...view.remarks, ...outcome.remarks])].slice(0, shown);
}
