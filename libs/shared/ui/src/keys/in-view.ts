import { DOCUMENT, inject, Injectable } from '@angular/core';

/**
 * Keeps what has the caret in view while the page is still coming in: what grows above it would push it off a phone's
 * screen. It ends as soon as the caret leaves, or somebody scrolls.
 */
@Injectable({ providedIn: 'root' })
export class InView {
  private readonly document = inject(DOCUMENT);
  private end: () => void = () => undefined;

  /** From now on, for what has the caret now. */
  keep(): void {
    this.end();
    const view = this.document.defaultView;
    const held = this.document.activeElement;
    if (!view || !held || held === this.document.body) return;
    const growing = new view.ResizeObserver(() => held.scrollIntoView({ block: 'nearest' }));
    const over = new AbortController();
    this.end = () => {
      growing.disconnect();
      over.abort();
    };
    const { signal } = over;
    held.addEventListener('blur', this.end, { signal });
    for (const scrolls of ['wheel', 'touchmove'])
      this.document.addEventListener(scrolls, this.end, { signal, passive: true });
    growing.observe(this.document.body);
  }
}
