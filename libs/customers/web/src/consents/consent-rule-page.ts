import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { backToSettings } from '@regulars/access/web';
import { consentRule, type ConsentRule } from '@regulars/customers/contract';
import { Api, Notices, Page, Problem, resourceFor, Skeleton, TextField, Trouble } from '@regulars/shared/ui';

/** `/settings/consent`: how long being a customer lets us write. */
@Component({
  selector: 'rg-consent-rule-page',
  imports: [Page, Skeleton, TextField, Trouble],
  template: `
    <rg-page
      heading="May we write?"
      lead="Whoever buys from you may hear from you for a while, as long as they have not said no."
      [back]="back"
    >
      @if (rule.value()) {
        <form class="form" novalidate (submit)="save($event)">
          <rg-text-field
            label="Months after their last visit"
            kind="number"
            path="existingCustomerMonths"
            [min]="1"
            [max]="120"
            [problem]="problem()"
            [(value)]="months"
          />
          <p class="small soft">
            The law lets you write to customers without asking first, but only while they may still expect it. It names
            no number; 24 months is careful. Each visit starts it anew, and where no visit is on record it runs from the
            day it was written down. For those who said yes in their own words nothing is counted.
          </p>
          <div class="acts"><button class="btn main" [disabled]="!changed()">Save</button></div>
        </form>
      } @else if (rule.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="rule.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="3" />
      }
    </rg-page>
  `,
})
export class ConsentRulePage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly back = backToSettings();
  protected readonly rule = resourceFor(() => '/api/consent-rule', consentRule);
  protected readonly months = linkedSignal(() => String(this.rule.value()?.existingCustomerMonths ?? ''));
  protected readonly changed = computed(() => this.months() !== String(this.rule.value()?.existingCustomerMonths));
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.rule.value();
    try {
      await this.put({ existingCustomerMonths: Number(this.months()) });
      if (before) this.notices.undoable('Saved. It holds for everybody from now on.', () => this.put(before));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }

  private async put(rule: ConsentRule): Promise<void> {
    this.rule.set(await this.api.put('/api/consent-rule', rule, consentRule));
    this.problem.set(undefined);
  }
}
