import { Component, input, output } from '@angular/core';
import type { Problem } from '../api/problem';
import { Icon } from '../icons/icon';

/**
 * What went wrong, what is safe, what to do: `<rg-trouble [problem]="problem" (retry)="customers.reload()" />`.
 * Without a listener for `retry` leave `canRetry` off.
 */
@Component({
  selector: 'rg-trouble',
  imports: [Icon],
  template: `
    <rg-icon name="warn" />
    <div>
      <p class="strong">{{ problem().message }}</p>
      <p class="soft small">{{ problem().detail }}</p>
      <ng-content />
    </div>
    @if (canRetry()) {
      <button type="button" class="btn" (click)="retry.emit()">Try again</button>
    }
  `,
  host: { role: 'alert' },
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 16px;
      align-items: center;
      padding: 14px 16px;
      margin: 8px 0;
      border-radius: var(--round);
      background: var(--wrong-soft);
    }
    rg-icon {
      color: var(--wrong);
    }
    div {
      flex: 1 1 240px;
    }
    .soft {
      color: var(--ink);
    }
  `,
})
export class Trouble {
  readonly problem = input.required<Problem>();
  readonly canRetry = input(true);
  readonly retry = output();
}
