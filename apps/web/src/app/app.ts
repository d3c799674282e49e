import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { NavigationEnd, NavigationError, Router, RouterOutlet } from '@angular/router';
import { Arrival, NoticeBar, Problem, Theme, Trouble } from '@regulars/shared/ui/base';

/** The root: one page at a time, and the notices above it. Says so where a page could not even begin. */
@Component({
  selector: 'rg-root',
  imports: [NoticeBar, RouterOutlet, Trouble],
  template: `
    @if (stuck(); as problem) {
      <main class="stuck">
        <h1>One moment</h1>
        <rg-trouble [problem]="problem" (retry)="again()" />
      </main>
    }
    <router-outlet />
    <rg-notice-bar />
  `,
  styles: `
    .stuck {
      display: grid;
      gap: 16px;
      max-width: 720px;
      margin: 0 auto;
      padding: calc(var(--u) * 8) 16px;
    }
  `,
})
export class App {
  private readonly document = inject(DOCUMENT);
  /** Why the page could not begin: the server does not answer, or the program was renewed under us. */
  protected readonly stuck = signal<Problem | undefined>(undefined);

  constructor() {
    // Both listen from the start.
    inject(Theme);
    inject(Arrival);
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationError) this.stuck.set(Problem.from(event.error));
      if (event instanceof NavigationEnd) this.stuck.set(undefined);
    });
  }

  protected again(): void {
    this.document.location.reload();
  }
}
