import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { customer as customerShape } from '@regulars/customers/contract';
import { CustomerFinder } from '@regulars/customers/web';
import { Face, Page, resourceFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { ComplaintForm } from './complaint-form';

/** `/complaints/new`: for whom something went wrong, and what. */
@Component({
  selector: 'rg-new-complaint-page',
  imports: [ComplaintForm, CustomerFinder, Face, Page, Skeleton, Trouble],
  template: `
    <rg-page heading="Something went wrong" [back]="back">
      @if (customer(); as id) {
        @if (who.value(); as known) {
          <div class="form">
            <p class="who">
              <rg-face [name]="known.displayName" /><span class="name">{{ known.displayName }}</span>
            </p>
            <rg-complaint-form [customerId]="id" (left)="leave()" />
          </div>
        } @else if (who.problem(); as problem) {
          <rg-trouble [problem]="problem" (retry)="who.reload()" />
        } @else {
          <rg-skeleton kind="lines" [rows]="5" />
        }
      } @else {
        <div class="form"><rg-customer-finder label="For whom? Type a name" (chosen)="choose($event)" /></div>
      }
    </rg-page>
  `,
  styles: `
    .who {
      display: flex;
      gap: 12px;
      align-items: center;
    }
    .name {
      font-size: var(--s-20);
    }
  `,
})
export class NewComplaintPage {
  private readonly router = inject(Router);
  /** The customer's id. */
  readonly customer = input<string>();
  protected readonly back = { to: '/complaints', label: 'Complaints' };
  protected readonly who = resourceFor(() => {
    const id = this.customer();
    return id === undefined ? undefined : `/api/customers/${id}`;
  }, customerShape);

  protected choose(id: string): void {
    void this.router.navigate([], { queryParams: { customer: id } });
  }

  protected leave(): void {
    void this.router.navigate(['/customers', this.customer()]);
  }
}
