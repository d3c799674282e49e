import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Session } from '@regulars/shared/ui/base';
import { StatusNow } from './status';

/** What the owner should know before anything else, such as that no mail server is set up. */
@Component({
  selector: 'rg-warnings',
  imports: [Icon, RouterLink],
  template: `
    @if (warnings().length > 0) {
      <div role="status">
        <ul>
          @for (warning of warnings(); track warning) {
            <li>
              <rg-icon name="warn" />
              <span>
                {{ warning }}
                @if ($last && offersMail()) {
                  <a class="link" routerLink="/settings/mail">Set up the mail server</a>
                }
              </span>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin: calc(var(--u) * -2) 0 calc(var(--u) * 4);
    }
    li {
      display: flex;
      gap: 10px;
      padding: 10px 14px;
      border-radius: var(--round);
      background: var(--need-soft);
      color: var(--need);
      font-size: var(--s-14);
      font-weight: 500;
    }
    a {
      color: inherit;
      white-space: nowrap;
    }
    @media (max-width: 720px) {
      ul {
        margin-top: 0;
      }
    }
  `,
})
export class Warnings {
  private readonly session = inject(Session);
  private readonly status = inject(StatusNow);
  /** That letters only become files is the last of the warnings; the owner can change it. */
  protected readonly offersMail = computed(
    () => this.status.value()?.mail.mode === 'files' && this.session.can('owner'),
  );
  protected readonly warnings = computed(() => this.status.value()?.warnings ?? []);
}
