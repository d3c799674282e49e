import { Component } from '@angular/core';
import { Page, Part, ThemeChooser } from '@regulars/shared/ui';
import { backToSettings } from '../settings/back';
import { ChangeName } from './change-name';
import { ChangePassword } from './change-password';
import { MySessions } from './my-sessions';

/** `/settings/account`: who I am here, my password, and where I am signed in. */
@Component({
  selector: 'rg-account',
  imports: [ChangeName, ChangePassword, MySessions, Page, Part, ThemeChooser],
  template: `
    <rg-page heading="My account" [back]="back">
      <div class="stack">
        <rg-part heading="Who I am"><rg-change-name class="inner" /></rg-part>
        <rg-part heading="Password"><rg-change-password class="inner" /></rg-part>
        <rg-my-sessions />
        <rg-part heading="On this screen"><rg-theme-choice class="inner" /></rg-part>
      </div>
    </rg-page>
  `,
  styles: `
    .inner {
      display: block;
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class Account {
  protected readonly back = backToSettings();
}
