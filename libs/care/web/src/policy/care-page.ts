import { Component, inject } from '@angular/core';
import { backToSettings } from '@regulars/access/web';
import { Page, Part, Skeleton, TextField, Trouble } from '@regulars/shared/ui';
import { PolicyDesk } from './policy-desk';

/** `/settings/care`: how much each gives alone, and what is owed after something went wrong. */
@Component({
  selector: 'rg-care-page',
  imports: [Page, Part, Skeleton, TextField, Trouble],
  providers: [PolicyDesk],
  templateUrl: './care-page.html',
  styles: `
    rg-text-field {
      display: block;
      max-width: 320px;
      padding-top: 16px;
    }
    rg-text-field.wide {
      max-width: none;
    }
    .says {
      padding-top: 8px;
    }
    [suffix] {
      padding-right: 12px;
    }
  `,
})
export class CarePage {
  protected readonly desk = inject(PolicyDesk);
  protected readonly back = backToSettings();
}
