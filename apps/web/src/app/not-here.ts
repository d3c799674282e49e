import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Page } from '@regulars/shared/ui/base';

/** An address that leads nowhere. */
@Component({
  selector: 'rg-not-here',
  imports: [Empty, Page, RouterLink],
  template: `
    <main id="main">
      <rg-page heading="Nothing here">
        <rg-empty icon="search" heading="This address leads nowhere">
          It may have been moved, or mistyped.
          <a act class="btn main" routerLink="/">Go to Today</a>
        </rg-empty>
      </rg-page>
    </main>
  `,
  styles: `
    main {
      max-width: 720px;
      margin: 0 auto;
      padding: calc(var(--u) * 8) 16px;
    }
  `,
})
export class NotHere {}
