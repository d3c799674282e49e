import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { customer, type SearchHit } from '@regulars/customers/contract';
import { Page, resourceFor } from '@regulars/shared/ui';
import { CustomerFinder } from '../customers/customer-finder';

/** `/customers/:id/merge`: finds the other record of somebody whom we know to be there twice. */
@Component({
  selector: 'rg-merge-start-page',
  imports: [CustomerFinder, Page],
  template: `
    <rg-page
      heading="Which other record is theirs?"
      [lead]="lead()"
      [back]="{ to: '/customers/' + id(), label: 'Back to their page' }"
    >
      <div class="form">
        <rg-customer-finder label="Find the other record" (picked)="pick($event)" />
        @if (same()) {
          <p class="wrong" role="alert">This is the record itself. Find the other one.</p>
        }
      </div>
    </rg-page>
  `,
})
export class MergeStartPage {
  private readonly router = inject(Router);
  readonly id = input.required<string>();
  private readonly known = resourceFor(() => `/api/customers/${this.id()}`, customer);
  protected readonly same = signal(false);
  protected readonly lead = computed(() => {
    const name = this.known.value()?.displayName ?? 'this customer';
    return `Find whoever is the same person as ${name}. You see both before anything is done.`;
  });

  protected pick({ id }: SearchHit): void {
    this.same.set(id === this.id());
    if (id !== this.id()) void this.router.navigate(['/customers', this.id(), 'merge', id]);
  }
}
