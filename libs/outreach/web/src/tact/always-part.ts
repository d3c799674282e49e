import { Component } from '@angular/core';
import { Icon, Part } from '@regulars/shared/ui';

/** The rules that have no switch. */
@Component({
  selector: 'rg-always-part',
  imports: [Icon, Part],
  template: `
    <rg-part heading="Always so">
      <p class="small soft lead">These have no switch. Nothing goes out</p>
      <ul>
        @for (rule of rules; track rule) {
          <li class="small"><rg-icon name="never" />{{ rule }}</li>
        }
      </ul>
    </rg-part>
  `,
  styles: `
    .lead {
      padding: 12px 0 4px;
    }
    li {
      display: flex;
      gap: 10px;
      align-items: baseline;
      padding: 6px 0;
    }
    rg-icon {
      flex: none;
      width: 16px;
      height: 16px;
      align-self: center;
      color: var(--ink-soft);
    }
  `,
})
export class AlwaysPart {
  protected readonly rules = [
    'to somebody who has died',
    'to somebody who asked not to be contacted, or is archived',
    'without their permission for this kind, or once it has ended or was taken back',
    'during a pause that they asked for',
    'to an address that bounced, complained or is blocked',
    'twice for the same occasion',
  ];
}
