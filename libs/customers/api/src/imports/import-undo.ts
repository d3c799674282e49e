import { Injectable, Logger } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import { ImportRunRow } from './import-run.row';
import { ImportStore } from './import-store';
import { ImportTargets } from './import-targets';

/** Takes a whole import back, batch by batch, the last first; each batch is one unit of work. */
@Injectable()
export class ImportUndo {
  readonly #log = new Logger('Import');

  constructor(
    private readonly store: ImportStore,
    private readonly targets: ImportTargets,
    private readonly units: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Marks an import as being undone; `carryOut` then does it. */
  async start(actor: Actor, id: string): Promise<void> {
    const { state } = await this.store.get(id);
    if (state !== 'finished' && state !== 'failed') throw notUndoable();
    await this.units.write(async (tx) => {
      const started = await tx.update(ImportRunRow, { id, state }, { state: 'undoing', kept: 0 });
      if (started === 0) throw notUndoable();
      await this.audit.record(tx, actor, 'import.undone', { subject: `import:${id}` });
    });
  }

  /** Undoes what is left of it. Never throws. */
  async carryOut(id: string, closing: AbortSignal): Promise<void> {
    try {
      const { kind } = await this.store.get(id);
      const target = this.targets.of(kind);
      while (await this.undoLast(id, target)) if (closing.aborted) return;
      await target.settle(this.store.journals(id));
      await this.units.write((tx) => tx.update(ImportRunRow, { id, state: 'undoing' }, { state: 'undone' }));
    } catch (error) {
      // It stays `undoing`, and goes on at the next start: what is taken back already is whole.
      this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  private undoLast(id: string, target: ReturnType<ImportTargets['of']>): Promise<boolean> {
    return this.units.write(async (tx) => {
      const batch = await this.store.lastBatch(tx, id);
      if (!batch) return false;
      const mine = await tx.run('UPDATE import_batch SET undone_at = ? WHERE id = ? AND undone_at IS NULL', [
        stampOf(this.clock.now()),
        batch.id,
      ]);
      if (mine === 0) return true;
      const { kept } = await target.undo(tx, batch.journal);
      await tx.run('UPDATE import_run SET kept = kept + ? WHERE id = ?', [kept, id]);
      return true;
    });
  }
}

const notUndoable = (): Conflict =>
  new Conflict('not-undoable', 'Only an import that has run can be undone, and only once.');
