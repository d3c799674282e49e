import { Component, computed, inject, signal } from '@angular/core';
import { keptRate } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Part, resourceFor, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { KeptBar } from './kept-bar';

const fewMonths = 4;

/** How many promises are kept, by the month of the day we first said: everybody's, and one's own beside. */
@Component({
  selector: 'rg-kept-chart',
  imports: [KeptBar, Part, Skeleton, Trouble],
  template: `
    <rg-part heading="How many we keep">
      @if (rate.value()) {
        @if (months().length > 0) {
          <table>
            <caption class="small soft">
              By the month of the day we first said. Press a number to see the promises behind it.
            </caption>
            <thead class="small soft">
              <tr>
                <th scope="col">Month</th>
                <th scope="col">Everybody</th>
                <th scope="col">You</th>
              </tr>
            </thead>
            <tbody>
              @for (one of shown(); track one.month) {
                <tr>
                  <th scope="row">{{ written.month(one.month) }}</th>
                  <td><rg-kept-bar [month]="one" /></td>
                  <td>
                    @if (one.mine; as mine) {
                      <rg-kept-bar [month]="mine" [mine]="true" />
                    } @else {
                      <span class="soft">–</span>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
          @if (shown().length < months().length) {
            <button type="button" class="btn quiet" (click)="all.set(true)">Show the whole year</button>
          }
        } @else {
          <p class="soft none">Once you promise something for a day, you see here how many are kept.</p>
        }
      } @else if (rate.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="rate.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="4" />
      }
    </rg-part>
  `,
  styleUrl: './kept-chart.scss',
})
export class KeptChart {
  protected readonly written = inject(Written);
  protected readonly rate = resourceFor(() => '/api/promises/kept', keptRate);
  protected readonly all = signal(false);
  /** The newest first, each with one's own of the same month. */
  protected readonly months = computed(() => {
    const { business, mine } = this.rate.value() ?? { business: [], mine: [] };
    return business.toReversed().map((one) => ({ ...one, mine: mine.find(({ month }) => month === one.month) }));
  });
  protected readonly shown = computed(() => (this.all() ? this.months() : this.months().slice(0, fewMonths)));

  constructor() {
    reloadOnChange(this.rate);
  }
}
