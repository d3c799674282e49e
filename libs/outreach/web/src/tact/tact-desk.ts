import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { policy, type PolicyView } from '@regulars/outreach/contract';
import { Api, Notices, Problem, resourceFor, Session } from '@regulars/shared/ui';
import { listed } from '../programmes/about';
import { rulesChanged } from './rules-changed';

/** The rules of tact in hand: as they are saved, as they are being changed, and what became of saving. */
@Injectable()
export class TactDesk {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  readonly saved = resourceFor(() => '/api/outreach/policy', policy);
  readonly draft = linkedSignal(() => this.saved.value());
  readonly problem = signal<Problem | undefined>(undefined);
  readonly saving = signal(false);
  readonly mayChange = computed(() => this.session.can('owner'));
  /** What is changed and not saved, in words; empty if nothing is. */
  readonly unsaved = computed(() => {
    const [saved, draft] = [this.saved.value(), this.draft()];
    return saved && draft ? listed(rulesChanged(saved, draft)) : '';
  });

  change(change: Partial<PolicyView>): void {
    this.draft.update((draft) => draft && { ...draft, ...change });
  }

  takeBack(): void {
    const typed = this.draft();
    this.draft.set(this.saved.value());
    this.problem.set(undefined);
    this.notices.undoable('Your changes are taken back.', () => this.draft.set(typed));
  }

  async save(event: Event): Promise<void> {
    event.preventDefault();
    const [before, words] = [this.saved.value(), this.unsaved()];
    if (words === '') return;
    this.saving.set(true);
    try {
      await this.put(this.draft());
      this.notices.undoable(`Saved: ${words}. What waits moves to the next good hour.`, () => this.put(before));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.saving.set(false);
    }
  }

  private async put(next: PolicyView | undefined): Promise<void> {
    this.saved.set(await this.api.put('/api/outreach/policy', next, policy));
    this.problem.set(undefined);
  }
}
