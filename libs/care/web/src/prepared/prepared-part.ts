import { Component, computed, inject } from '@angular/core';
import { preparedRate } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Part, resourceFor, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { preparedWords } from './prepared-words';

const fewMonths = 4;

/** How many conversations began with the brief, in words, by month. A help to whoever reads it: nobody is compared. */
@Component({
  selector: 'rg-prepared-part',
  imports: [Part, Skeleton, Trouble],
  template: `
    <rg-part heading="Begun with the brief">
      @if (rate.value()) {
        @if (months().length > 0) {
          <p class="small soft">
            Calls and talks in person, where the brief was read that day or the day before. It is there to help you;
            nobody is compared.
          </p>
          <dl>
            @for (one of months(); track one.month) {
              <dt class="strong">{{ written.month(one.month) }}</dt>
              <dd>{{ words(one) }}</dd>
            }
          </dl>
        } @else {
          <p class="soft">Once you write down a call or a talk, you see here how many began with the brief.</p>
        }
      } @else if (rate.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="rate.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="3" />
      }
    </rg-part>
  `,
  styles: `
    p {
      padding-top: 8px;
    }
    dl {
      display: grid;
      gap: 4px;
      margin: 8px 0 0;
    }
    dt {
      padding-top: 4px;
    }
    dd {
      margin: 0;
    }
  `,
})
export class PreparedPart {
  protected readonly written = inject(Written);
  protected readonly rate = resourceFor(() => '/api/interactions/prepared', preparedRate);
  protected readonly words = preparedWords;
  /** The newest first. */
  protected readonly months = computed(() => (this.rate.value()?.months ?? []).toReversed().slice(0, fewMonths));

  constructor() {
    reloadOnChange(this.rate);
  }
}
