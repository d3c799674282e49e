import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { policyTrial, type PolicyTrial, type PolicyView } from '@regulars/outreach/contract';
import { Api, counted, Part, Problem, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { comparisons } from './comparisons';
import { TactDesk } from './tact-desk';

const pauseBeforeAsking = 400;

/** What would have happened last month under the rules as they are being set. */
@Component({
  selector: 'rg-policy-trial',
  imports: [Part, RouterLink, Skeleton, Trouble],
  templateUrl: './policy-trial.html',
  styleUrl: './policy-trial.scss',
})
export class PolicyTrialPart {
  private readonly api = inject(Api);
  private readonly written = inject(Written);
  private readonly desk = inject(TactDesk);
  protected readonly trial = resource({
    params: () => this.desk.draft(),
    loader: ({ params, abortSignal }) => this.ask(params, abortSignal),
  });
  protected readonly found = computed(() => (this.trial.hasValue() ? this.trial.value() : undefined));
  protected readonly problem = computed(() => {
    const failed = this.trial.error();
    return failed && Problem.from(failed);
  });
  protected readonly counts = computed(() => {
    const found = this.found();
    return found ? comparisons(found) : [];
  });
  protected readonly sentence = computed(() => {
    const { decided = 0, changed = 0 } = this.found() ?? {};
    if (changed === 0) return `All ${decided} would have come out as they did.`;
    return `${changed} of ${counted(decided, 'decision')} would have come out otherwise.`;
  });

  protected whenOf(moment: string): string {
    return this.written.relativeMoment(moment);
  }

  private async ask(draft: PolicyView, stopped: AbortSignal): Promise<PolicyTrial | undefined> {
    await new Promise((done) => setTimeout(done, pauseBeforeAsking));
    return stopped.aborted ? undefined : this.api.post('/api/outreach/policy/trial', draft, policyTrial);
  }
}
