import { Component, input } from '@angular/core';
import { Headline, Icon } from '@regulars/shared/ui';

/** The frame of the pages before one is in: one calm column, nothing to go astray in. */
@Component({
  selector: 'rg-threshold',
  imports: [Headline, Icon],
  template: `
    <main id="main">
      <p class="brand"><rg-icon name="heart" />Regulars</p>
      <h1 rgHeadline>{{ heading() }}</h1>
      @if (lead()) {
        <p class="lead soft">{{ lead() }}</p>
      }
      <ng-content />
    </main>
  `,
  styles: `
    main {
      max-width: 480px;
      margin: 0 auto;
      padding: calc(var(--u) * 8) 16px;
    }
    .brand {
      display: flex;
      gap: 10px;
      align-items: center;
      margin-bottom: calc(var(--u) * 5);
      font: 500 var(--s-20)/1.2 var(--name);
      color: var(--accent);
    }
    h1 {
      font-size: var(--s-28);
    }
    .lead {
      margin-top: 8px;
    }
    :host ::ng-deep form {
      margin-top: calc(var(--u) * 4);
    }
    @media (max-width: 720px) {
      main {
        padding-top: calc(var(--u) * 4);
      }
      .brand {
        margin-bottom: calc(var(--u) * 4);
      }
    }
  `,
})
export class Threshold {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
}
