import { inject, Injectable, signal } from '@angular/core';
import { dryRun, importView, type DryRun, type ImportChoices, type ImportView } from '@regulars/customers/contract';
import { Api, Problem } from '@regulars/shared/ui';

/** An import before it runs: every choice is saved at once, and what would happen is tried out after each. */
@Injectable()
export class ImportDraftStore {
  private readonly api = inject(Api);
  readonly tried = signal<DryRun | undefined>(undefined);
  readonly busy = signal(false);
  readonly problem = signal<Problem | undefined>(undefined);
  private turn = 0;
  private saving: Promise<unknown> = Promise.resolve('nothing to save');

  /** Saves what was chosen, one choice after the other; gives the import with its questions as they are then. */
  choose(run: ImportView, change: Partial<ImportChoices>): Promise<ImportView | undefined> {
    const saved = this.saving.then(() =>
      this.attempt(() => this.api.put(`/api/imports/${run.id}/mapping`, { ...run.choices, ...change }, importView)),
    );
    this.saving = saved;
    return saved;
  }

  /** Tries it out, if nothing is left to answer. Only the last try counts. */
  async tryOut(run: ImportView): Promise<void> {
    const turn = ++this.turn;
    if (!isReady(run)) {
      this.tried.set(undefined);
      return;
    }
    const tried = await this.attempt(() => this.api.post(`/api/imports/${run.id}/dry-run`, {}, dryRun));
    if (turn === this.turn) this.tried.set(tried);
  }

  /** Begins once the last choice is saved; not at all if it could not be. */
  async begin(run: ImportView): Promise<ImportView | undefined> {
    if ((await this.saving) === undefined) return undefined;
    return this.attempt(() => this.api.post(`/api/imports/${run.id}/run`, {}, importView));
  }

  /** Takes the file off; says whether it is gone. */
  async drop(run: ImportView): Promise<boolean> {
    return (await this.attempt(() => this.api.delete(`/api/imports/${run.id}`).then(() => true))) ?? false;
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.busy.set(true);
    this.problem.set(undefined);
    try {
      return await work();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
      return undefined;
    } finally {
      this.busy.set(false);
    }
  }
}

/** Whether everything is answered. */
export function isReady({ faults, questions, choices }: ImportView): boolean {
  const answered = new Map(choices.columns.map(({ column, format }) => [column, format]));
  return faults.length === 0 && questions.every(({ column }) => answered.get(column) !== undefined);
}
