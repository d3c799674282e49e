import { Injectable, Logger } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import type { CsvRow } from '@regulars/customers/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { batchSize, jobOf } from './dry-run';
import { FileFolder } from './file-folder';
import { ImportBatchRow } from './import-batch.row';
import { batchesOf } from './import-file';
import { ImportRunRow } from './import-run.row';
import { ImportStore, type ImportRun } from './import-store';
import type { ImportBatch } from './import-target';
import { ImportTargets } from './import-targets';
import { mustBeDraft, notADraft } from './imports';
import { mustBeReady } from './ready-run';

/**
 * Runs imports. Each batch of rows is one unit of work, which also counts them as done: a process that is killed leaves
 * whole batches behind, and whoever finds the run goes on with the next. Two processes cannot do the same batch: the
 * count is moved on by a statement that expects it where it was.
 */
@Injectable()
export class ImportRunner {
  readonly #log = new Logger('Import');

  constructor(
    private readonly store: ImportStore,
    private readonly folder: FileFolder,
    private readonly targets: ImportTargets,
    private readonly units: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Marks a draft as running; `carryOut` then does it. */
  async start(actor: Actor, id: string): Promise<void> {
    const run = await this.store.get(id);
    mustBeDraft(run);
    mustBeReady(run);
    await this.units.write(async (tx) => {
      const startedAt = stampOf(this.clock.now());
      const who = { userId: actor.userId, userName: actor.name };
      const started = await tx.update(ImportRunRow, { id, state: 'draft' }, { state: 'running', startedAt, ...who });
      if (started === 0) throw notADraft();
      const { basis } = run.choices.consent;
      await this.audit.record(tx, actor, 'import.started', {
        subject: `import:${id}`,
        detail: { kind: run.kind, rows: run.rowCount, basis },
      });
    });
  }

  /** Does what is left of a running import, to its end. Never throws: what went wrong stands in the import. */
  async carryOut(id: string, closing: AbortSignal): Promise<void> {
    try {
      const run = await this.store.get(id);
      if (await this.folder.has(id)) await this.wholly(run, closing);
      else await this.fail(id, 'The file is gone.');
    } catch (error) {
      if (error instanceof LeftToOthers) return;
      this.tellLog(error);
      await this.fail(id, 'Something went wrong on our side; it is in the log.');
    }
  }

  private settle({ id, kind }: Pick<ImportRun, 'id' | 'kind'>): Promise<void> {
    return this.targets.of(kind).settle(this.store.journals(id));
  }

  private tellLog(error: unknown): void {
    this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  private async wholly(run: ImportRun, closing: AbortSignal): Promise<void> {
    await this.writeRows(run, closing);
    await this.settle(run);
    await this.finish(run.id, { state: 'finished', failure: null });
  }

  private async writeRows(run: ImportRun, closing: AbortSignal): Promise<void> {
    const pass = await this.targets.of(run.kind).pass(jobOf(run));
    let done = 0;
    for await (const rows of batchesOf(this.folder.pathOf(run.id), run.format, batchSize)) {
      if (closing.aborted) throw new LeftToOthers();
      const batch = pass.take(rows);
      if (done >= run.rowsDone) await this.units.write((tx) => this.writeBatch(tx, run.id, { batch, rows, done }));
      done += rows.length;
    }
  }

  private async writeBatch(
    tx: Tx,
    runId: string,
    { batch, rows, done }: { batch: ImportBatch; rows: CsvRow[]; done: number },
  ): Promise<void> {
    const moved = await tx.run(
      `UPDATE import_run SET rows_done = ? WHERE id = ? AND rows_done = ? AND state = 'running'`,
      [done + rows.length, runId, done],
    );
    if (moved === 0) throw new LeftToOthers();
    const outcome = await batch.write(tx);
    const { journal, refusals } = outcome;
    await tx.insert(ImportBatchRow, { id: newId(), runId, firstRow: done, journal, refusals, undoneAt: null });
    await tx.run(
      `UPDATE import_run SET created = created + ?, updated = updated + ?, unchanged = unchanged + ?, refused = refused + ?,
         customers_created = customers_created + ? WHERE id = ?`,
      [outcome.created, outcome.updated, outcome.unchanged, refusals.length, outcome.customersCreated, runId],
    );
  }

  private async fail(id: string, why: string): Promise<void> {
    // What is in already is settled all the same. If just that is what goes wrong, the import has failed still.
    await this.settle(await this.store.get(id)).catch((error: unknown) => this.tellLog(error));
    await this.finish(id, {
      state: 'failed',
      failure: `${why} What was imported until then is whole, and can be undone.`,
    });
  }

  private async finish(id: string, outcome: { state: 'finished' | 'failed'; failure: string | null }): Promise<void> {
    const finishedAt = stampOf(this.clock.now());
    await this.units.write((tx) =>
      tx.update(ImportRunRow, { id, state: 'running' }, { ...outcome, sample: [], finishedAt }),
    );
    await this.folder.drop(id);
  }
}

/** Another process found the run first, or this one is closing: the run stays as it is, for whoever goes on. */
class LeftToOthers extends Error {}
