import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { SettingsList } from './settings-list';

/** The settings: on a desk the list stays beside the page, on a phone it is the page before. */
@Component({
  selector: 'rg-settings-frame',
  imports: [RouterOutlet, SettingsList],
  template: `
    <rg-settings-list class="beside" />
    <div class="open"><router-outlet /></div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 200px minmax(0, 1fr);
      gap: calc(var(--u) * 7);
      align-items: start;
    }
    .beside {
      padding-top: 4px;
    }
    @media (max-width: 720px) {
      :host {
        display: block;
      }
      .beside {
        display: none;
      }
    }
  `,
})
export class SettingsFrame {}
