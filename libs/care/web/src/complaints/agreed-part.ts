import { Component, inject, signal } from '@angular/core';
import { Icon, Part, TextField } from '@regulars/shared/ui';
import { PromiseForm } from '../promises/promise-form';
import { PromiseRow } from '../promises/promise-row';
import { ComplaintDesk } from './complaint-desk';

/** What caused it, what was agreed, and the promises that come of it. */
@Component({
  selector: 'rg-agreed-part',
  imports: [Icon, Part, PromiseForm, PromiseRow, TextField],
  template: `
    <rg-part heading="How we put it right">
      <div class="fields">
        <rg-text-field
          label="What caused it, in the house"
          hint="About how we work, never about who did it."
          [lines]="2"
          path="cause"
          [readonly]="!desk.isOpen()"
          [problem]="desk.problem()"
          [value]="desk.draft().cause"
          (valueChange)="desk.put({ cause: $event })"
        />
        <rg-text-field
          label="What was agreed"
          [lines]="2"
          path="agreed"
          [readonly]="!desk.isOpen()"
          [problem]="desk.problem()"
          [value]="desk.draft().agreed"
          (valueChange)="desk.put({ agreed: $event })"
        />
        @if (desk.saved.value(); as saved) {
          <div>
            @for (one of saved.promises; track one.id) {
              <rg-promise-row [promise]="one" [withCustomer]="false" />
            }
          </div>
          @if (promising()) {
            <rg-promise-form [customerId]="saved.customer.id" [complaintId]="saved.id" (left)="promising.set(false)" />
          } @else if (desk.isOpen()) {
            <div class="acts">
              <button type="button" class="btn" (click)="promising.set(true)">
                <rg-icon name="promise" />Promise something
              </button>
            </div>
          }
        }
      </div>
    </rg-part>
  `,
  styles: `
    .fields {
      display: grid;
      gap: 16px;
      padding-top: 16px;
    }
  `,
})
export class AgreedPart {
  protected readonly desk = inject(ComplaintDesk);
  protected readonly promising = signal(false);
}
