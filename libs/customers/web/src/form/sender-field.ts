import { Component, computed, input, model } from '@angular/core';
import { Icon, type Problem } from '@regulars/shared/ui';
import { CustomerFinder } from '../customers/customer-finder';
import type { SenderDraft } from './customer-draft';

/** Which customer sent them: found by name as one types, or nobody. */
@Component({
  selector: 'rg-sender-field',
  imports: [CustomerFinder, Icon],
  template: `
    <div role="group" aria-labelledby="rg-sent-by">
      <span class="label" id="rg-sent-by">Sent to us by</span>
      @if (chosen(); as one) {
        <span class="acts">
          <span class="strong">{{ one.value }}</span>
          <button type="button" class="btn quiet icon-only" (click)="senders.set([])">
            <rg-icon name="close" /><span class="unseen">Take {{ one.value }} out</span>
          </button>
        </span>
      } @else {
        <rg-customer-finder
          label="Find who sent them"
          (picked)="senders.set([{ value: $event.displayName, id: $event.id }])"
        />
      }
      @if (error(); as error) {
        <p class="small wrong" role="alert">{{ error }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .label {
      display: block;
      padding-bottom: 6px;
      font: 500 var(--s-14)/1.4 var(--text);
      color: var(--ink-soft);
    }
  `,
})
export class SenderField {
  /** One at most. */
  readonly senders = model.required<readonly SenderDraft[]>();
  readonly problem = input<Problem>();
  protected readonly chosen = computed(() => this.senders()[0]);
  protected readonly error = computed(() => this.problem()?.at('sentById'));
}
