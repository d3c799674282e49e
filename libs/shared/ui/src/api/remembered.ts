import { inject, Injectable } from '@angular/core';
import { NavigationStart, Router } from '@angular/router';

const most = 40;

/**
 * The last answers, so that going back shows a page as it was, at once and at its scroll position.
 * Only going back or forward uses them; any other way of arriving reads anew first.
 */
@Injectable({ providedIn: 'root' })
export class Remembered {
  private readonly answers = new Map<string, unknown>();
  private goingBack = false;

  constructor() {
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationStart) this.goingBack = event.navigationTrigger === 'popstate';
    });
  }

  keep(url: string, answer: unknown): void {
    this.answers.delete(url);
    this.answers.set(url, answer);
    const oldest = this.answers.keys().next();
    if (this.answers.size > most && oldest.done !== true) this.answers.delete(oldest.value);
  }

  /** What this address said last, as it came, if we are going back to it. */
  recall(url: string): unknown {
    return this.goingBack ? this.answers.get(url) : undefined;
  }

  /** Forget everything: somebody signs out. */
  clear(): void {
    this.answers.clear();
  }
}
