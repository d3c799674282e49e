import { Component, computed, inject, input } from '@angular/core';
import { mergeList, type Merged } from '@regulars/customers/contract';
import { dayIn, resourceFor, Written } from '@regulars/shared/ui';
import { reloadOnChange } from '../panels/customer-changes';
import { MergeActs } from './merge-acts';

/** Which records became part of a customer's, quietly, each with Undo. */
@Component({
  selector: 'rg-merged-lines',
  template: `
    @for (one of merges(); track one.id) {
      <p class="small soft">
        Merged with {{ one.from.displayName }} on {{ dayOf(one) }}
        @if (one.canUndo) {
          <button type="button" class="btn quiet" (click)="acts.undo(one)">
            Undo<span class="unseen"> the merge with {{ one.from.displayName }}</span>
          </button>
        }
      </p>
    }
  `,
  styles: `
    p {
      overflow-wrap: anywhere;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class MergedLines {
  protected readonly acts = inject(MergeActs);
  private readonly written = inject(Written);
  readonly customerId = input.required<string>();
  private readonly found = resourceFor(() => `/api/customers/${this.customerId()}/merges`, mergeList);
  protected readonly merges = computed(() =>
    (this.found.value()?.items ?? []).filter(
      ({ into, undoneAt }) => into.id === this.customerId() && undoneAt === null,
    ),
  );

  constructor() {
    reloadOnChange(this.found);
  }

  protected dayOf({ mergedAt }: Merged): string {
    return this.written.day(dayIn(this.written.zone(), mergedAt));
  }
}
