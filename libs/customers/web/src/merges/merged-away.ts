import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mergeList, type Customer } from '@regulars/customers/contract';
import { resourceFor } from '@regulars/shared/ui';
import { MergeActs } from './merge-acts';

/** What stands in the place of a record that was merged into another: where it is now, and the way back. */
@Component({
  selector: 'rg-merged-away',
  imports: [RouterLink],
  template: `
    @if (customer().mergedInto; as into) {
      <p>
        Merged into <a class="link" [routerLink]="['/customers', into.id]">{{ into.displayName }}</a>. Everything that
        was kept of {{ customer().displayName }} is there now.
      </p>
      <div class="acts">
        <a class="btn main" [routerLink]="['/customers', into.id]">See {{ into.displayName }}</a>
        @if (merge(); as one) {
          <button type="button" class="btn" (click)="acts.undo(one)">Undo the merge</button>
        } @else if (found.value()) {
          <span class="small soft">To have both again, undo the merge of {{ into.displayName }} first.</span>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: calc(var(--u) * 2);
    }
  `,
})
export class MergedAway {
  protected readonly acts = inject(MergeActs);
  readonly customer = input.required<Customer>();
  protected readonly found = resourceFor(() => `/api/customers/${this.customer().id}/merges`, mergeList);
  protected readonly merge = computed(() =>
    this.found.value()?.items.find(({ from, canUndo }) => from.id === this.customer().id && canUndo),
  );
}
