import { Component, computed, inject, signal } from '@angular/core';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { Icon, Session, Written } from '@regulars/shared/ui/base';
import { StatusNow } from './status';
import { saidOn, ways } from './warning-ways';

/** What everybody should know before anything else: that nothing is sent (red), or what else stands out about the mail. */
@Component({
  selector: 'rg-warnings',
  imports: [Icon, RouterLink],
  template: `
    <div role="status">
      @if (warnings().length > 0) {
        <ul>
          @for (warning of warnings(); track warning.kind) {
            <li [class.grave]="warning.grave">
              <rg-icon name="warn" />
              <p>
                <strong>{{ warning.what }}</strong> {{ warning.safe }}
                @if (warning.goesOnAt; as at) {
                  It goes on {{ written.relativeMoment(at) }}.
                }
                @if (warning.way; as way) {
                  <a class="link" [routerLink]="way.path" [queryParams]="way.params">{{ way.says }}</a>
                } @else if (warning.grave) {
                  Please tell the owner.
                }
              </p>
            </li>
          }
        </ul>
      }
    </div>
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
      &.grave {
        background: var(--wrong-soft);
        color: var(--wrong);
      }
    }
    strong {
      font-weight: 600;
    }
    a {
      display: inline-block;
      color: inherit;
      font-weight: 600;
      white-space: nowrap;
    }
    @media (max-width: 720px) {
      ul {
        margin-top: 0;
      }
      a {
        padding: 10px 0;
      }
    }
  `,
})
export class Warnings {
  private readonly session = inject(Session);
  private readonly status = inject(StatusNow);
  protected readonly written = inject(Written);
  protected readonly warnings = computed(() =>
    (this.status.value()?.warnings ?? [])
      .filter(({ kind }) => !saidOn(this.path(), kind))
      .map((warning) => {
        const way = ways[warning.kind];
        return { ...warning, way: this.session.can(way.least) ? way : undefined };
      }),
  );
  private readonly router = inject(Router);
  private readonly path = signal(this.router.url);

  constructor() {
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.path.set(event.urlAfterRedirects);
    });
  }
}
