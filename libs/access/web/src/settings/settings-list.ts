import { Component, computed, inject } from '@angular/core';
import { ActivatedRoute, RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, Session } from '@regulars/shared/ui';
import { settingsAmong } from './setting';

/** The pages of the settings that this person may use. */
@Component({
  selector: 'rg-settings-list',
  imports: [Icon, RouterLink, RouterLinkActive],
  template: `
    <nav aria-label="Settings">
      <ul>
        @for (link of links(); track link.path) {
          <li>
            <a [routerLink]="['/settings', link.path]" routerLinkActive ariaCurrentWhenActive="page">
              <rg-icon [name]="link.icon" />{{ link.label }}
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    a {
      display: flex;
      gap: 12px;
      align-items: center;
      min-height: var(--target);
      padding: 0 12px;
      margin: 0 -12px;
      border-radius: var(--round);
      color: var(--ink-soft);
      &:hover {
        background: var(--sunken);
      }
    }
    a[aria-current='page'] {
      color: var(--accent);
      font-weight: 600;
    }
  `,
})
export class SettingsList {
  private readonly session = inject(Session);
  private readonly routes = siblings(inject(ActivatedRoute));
  protected readonly links = computed(() => settingsAmong(this.routes).filter(({ least }) => this.session.can(least)));
}

// The list stands in the frame on a desk, and is the first page on a phone.
function siblings({ routeConfig, parent }: ActivatedRoute) {
  return routeConfig?.children ?? parent?.routeConfig?.children ?? [];
}
