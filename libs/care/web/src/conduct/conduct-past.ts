import { Component, inject, input } from '@angular/core';
import type { ConductView } from '@regulars/customers/contract';
import { dayIn, Written } from '@regulars/shared/ui';
import { conductEndSaid, conductSaid } from './conduct-draft';

/** What was set and is over, newest first, folded away: for managers and owners. */
@Component({
  selector: 'rg-conduct-past',
  template: `
    <details class="fold small soft">
      <summary>What is over ({{ past().length }})</summary>
      <ol>
        @for (one of past(); track one.id) {
          <li>
            <p class="as-typed">{{ one.follows }}</p>
            <p class="as-typed">{{ one.what }}</p>
            <p>{{ set(one) }} {{ ended(one) }}</p>
          </li>
        }
      </ol>
    </details>
  `,
  styles: `
    ol {
      display: grid;
      gap: 12px;
    }
  `,
})
export class ConductPast {
  private readonly written = inject(Written);
  readonly past = input.required<readonly ConductView[]>();

  protected set(one: ConductView): string {
    return conductSaid(one, (day) => this.written.day(day));
  }

  protected ended(one: ConductView): string {
    return conductEndSaid(one, (moment) => this.written.day(dayIn(this.written.zone(), moment)));
  }
}
