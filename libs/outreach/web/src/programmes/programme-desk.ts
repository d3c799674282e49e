import { computed, inject, Injectable, signal } from '@angular/core';
import { programme, type Programme, type ProgrammeChange } from '@regulars/outreach/contract';
import { Api, Notices, Problem, resourceFor } from '@regulars/shared/ui';
import { listed } from './about';
import { changeInWords, differing, undoOf } from './changes';
import { ProgrammeDrafts } from './programme-drafts';

/** One programme in hand: as it is saved, as it is being changed, and what became of saving. */
@Injectable()
export class ProgrammeDesk {
  private readonly api = inject(Api);
  private readonly drafts = inject(ProgrammeDrafts);
  private readonly notices = inject(Notices);

  readonly id = signal('');
  readonly mayChange = signal(false);
  readonly saved = resourceFor(() => (this.id() === '' ? undefined : this.address()), programme);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly saving = signal(false);
  private readonly change = computed<ProgrammeChange>(() => {
    const saved = this.saved.value();
    return saved ? differing(saved, this.drafts.of(saved.id)) : {};
  });
  /** The programme with what is changed and not saved. */
  readonly draft = computed<Programme | undefined>(() => {
    const saved = this.saved.value();
    return saved && { ...saved, ...this.change() };
  });
  /** What is changed and not saved, in words; empty if nothing is. */
  readonly unsaved = computed(() => listed(changeInWords(this.change())));

  write(change: ProgrammeChange): void {
    this.drafts.keep(this.id(), { ...this.drafts.of(this.id()), ...change });
  }

  takeBack(): void {
    const [id, change] = [this.id(), this.change()];
    this.drafts.drop(id);
    this.problem.set(undefined);
    this.notices.undoable('Your changes are taken back.', () => this.drafts.keep(id, change));
  }

  async save(event: Event): Promise<void> {
    event.preventDefault();
    const saved = this.saved.value();
    const [change, words] = [this.change(), this.unsaved()];
    if (!saved || words === '') return;
    this.saving.set(true);
    try {
      await this.put(change);
      this.drafts.drop(saved.id);
      this.notices.undoable(`Saved: ${words}. What is planned follows.`, () => this.put(undoOf(saved, change)));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private async put(change: ProgrammeChange): Promise<void> {
    this.saved.set(await this.api.patch(this.address(), change, programme));
    this.problem.set(undefined);
  }

  private address(): string {
    return `/api/programmes/${this.id()}`;
  }
}
