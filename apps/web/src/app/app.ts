import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Arrival, NoticeBar, Theme } from '@regulars/shared/ui';

/** The root: one page at a time, and the notices above it. */
@Component({
  selector: 'rg-root',
  imports: [NoticeBar, RouterOutlet],
  template: `
    <router-outlet />
    <rg-notice-bar />
  `,
})
export class App {
  constructor() {
    // Both listen from the start.
    inject(Theme);
    inject(Arrival);
  }
}
