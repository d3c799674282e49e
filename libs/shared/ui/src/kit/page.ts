import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icons/icon';
import { Headline } from './headline';

/**
 * The frame of a page: its name, a line under it, what can be done with the whole of it, and its content.
 *
 *     <rg-page heading="Customers" lead="59 people you know.">
 *       <div act><a class="btn main" routerLink="/customers/new">Add a customer</a></div>
 *       …
 *     </rg-page>
 *
 * `[face]` stands left of the name; `[lead]` content replaces the `lead` text; `back` leads up a level.
 */
@Component({
  selector: 'rg-page',
  imports: [Headline, Icon, RouterLink],
  template: `
    @if (back(); as back) {
      <a class="back small soft" [routerLink]="back.to"><rg-icon name="back" />{{ back.label }}</a>
    }
    <header>
      <ng-content select="[face]" />
      <div class="title">
        <h1 rgHeadline>{{ heading() }}</h1>
        @if (lead()) {
          <p class="soft">{{ lead() }}</p>
        }
        <ng-content select="[lead]" />
      </div>
      <ng-content select="[act]" />
    </header>
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 16px 20px;
      align-items: center;
      margin-bottom: calc(var(--u) * 5);
    }
    .title {
      flex: 1 1 220px;
      min-width: 0;
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-height: var(--target);
      margin: -12px 0 0 -4px;
      &:hover {
        color: var(--accent);
      }
      rg-icon {
        width: 16px;
        height: 16px;
      }
    }
    @media (max-width: 720px) {
      header {
        margin-bottom: 24px;
      }
    }
  `,
})
export class Page {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  readonly back = input<{ readonly to: string; readonly label: string }>();
}
