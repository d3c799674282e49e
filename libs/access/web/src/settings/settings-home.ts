import { Component } from '@angular/core';
import { Page } from '@regulars/shared/ui';
import { SettingsList } from './settings-list';

/** Where the settings begin on a phone: their list. */
@Component({
  selector: 'rg-settings-home',
  imports: [Page, SettingsList],
  template: `<rg-page heading="Settings"><rg-settings-list /></rg-page>`,
})
export class SettingsHome {}
