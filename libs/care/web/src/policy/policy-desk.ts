import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { carePolicy, type CarePolicy } from '@regulars/care/contract';
import { Api, Notices, Problem, resourceFor, Session, Written, writingOf } from '@regulars/shared/ui';
import { amountStyle } from '@regulars/visits/domain';
import { draftOfPolicy, policyOf, wrongIn, type PolicyDraft } from './policy-draft';

/** The owner's rules of care in hand: as they are saved, and as they are being changed. */
@Injectable()
export class PolicyDesk {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly written = inject(Written);
  readonly saved = resourceFor(() => '/api/care/policy', carePolicy);
  readonly mayChange = computed(() => this.session.can('owner'));
  private readonly style = computed(() => {
    const currency = this.saved.value()?.grantLimit.currency ?? 'EUR';
    return amountStyle(currency, writingOf(this.session.business()?.country ?? 'GB').figures);
  });
  private readonly before = computed(() => {
    const saved = this.saved.value();
    return saved && draftOfPolicy(saved, this.style());
  });
  readonly draft = linkedSignal(() => this.before());
  readonly problem = signal<Problem | undefined>(undefined);
  readonly changed = computed(() => JSON.stringify(this.before()) !== JSON.stringify(this.draft()));
  private readonly policy = computed(() => {
    const draft = this.draft();
    return draft && policyOf(draft, this.style());
  });
  readonly wrong = computed(() => {
    const draft = this.draft();
    return draft ? wrongIn(draft, this.style()) : {};
  });
  readonly limitSaid = computed(() => {
    const limit = this.policy()?.grantLimit;
    return limit && this.written.money(limit);
  });

  put(change: Partial<PolicyDraft>): void {
    this.draft.update((draft) => draft && { ...draft, ...change });
  }

  takeBack(): void {
    const typed = this.draft();
    this.draft.set(this.before());
    this.problem.set(undefined);
    this.notices.undoable('Your changes are taken back.', () => this.draft.set(typed));
  }

  async save(event: Event): Promise<void> {
    event.preventDefault();
    const [before, policy] = [this.saved.value(), this.policy()];
    // What is wrong stands at its field already.
    if (!before || !policy) return;
    try {
      await this.write(policy);
      this.notices.undoable('Saved. It holds from now on.', () => this.write(before));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  private async write(policy: CarePolicy): Promise<void> {
    this.saved.set(await this.api.put('/api/care/policy', policy, carePolicy));
    this.problem.set(undefined);
  }
}
