import { Component, input } from '@angular/core';
import { promisePage } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Part, resourceFor, Trouble, withParams } from '@regulars/shared/ui';
import { PromiseRow } from './promise-row';

/** On a customer's page: what they are owed. Nothing shows where nothing is. */
@Component({
  selector: 'rg-owed-part',
  imports: [Part, PromiseRow, Trouble],
  template: `
    @if (owed.value(); as found) {
      @if (found.items.length > 0) {
        <rg-part heading="Promised">
          @for (one of found.items; track one.id) {
            <rg-promise-row [promise]="one" [withCustomer]="false" />
          }
        </rg-part>
      }
    } @else if (owed.problem(); as problem) {
      <rg-trouble [problem]="problem" (retry)="owed.reload()" />
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }
  `,
})
export class OwedPart {
  readonly customerId = input.required<string>();
  protected readonly owed = resourceFor(
    () => withParams('/api/promises', { customer: this.customerId(), limit: 20 }),
    promisePage,
  );

  constructor() {
    reloadOnChange(this.owed);
  }
}
