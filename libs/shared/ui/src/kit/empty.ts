import { Component, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-paths';

/**
 * What belongs here and the first step to it:
 *
 *     <rg-empty icon="people" heading="Nobody here yet">
 *       Bring your customers from a file, or write down the first one.
 *       <a act class="btn main" routerLink="/import">Bring my customers</a>
 *     </rg-empty>
 */
@Component({
  selector: 'rg-empty',
  imports: [Icon],
  template: `
    <rg-icon [name]="icon()" />
    <p class="name head">{{ heading() }}</p>
    <p class="soft"><ng-content /></p>
    <div class="acts"><ng-content select="[act]" /></div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
      padding: 32px 0;
    }
    rg-icon {
      width: 28px;
      height: 28px;
      color: var(--accent);
    }
    .head {
      font-size: var(--s-20);
      line-height: 1.25;
    }
    .acts {
      padding-top: 8px;
    }
    .acts:empty {
      display: none;
    }
  `,
})
export class Empty {
  readonly icon = input<IconName>('heart');
  readonly heading = input.required<string>();
}
