import { ApplicationRef, inject, Injectable } from '@angular/core';

/**
 * Draws what has just changed before the key that changed it is over, so that a field which it opened can take the caret
 * at once: a frame later, the letters that a quick typist has already typed would be lost.
 */
@Injectable({ providedIn: 'root' })
export class AtOnce {
  private readonly app = inject(ApplicationRef);

  /** Draws now; what appeared may be focused on the next line. Not for code that runs while the page is drawn. */
  show(): void {
    this.app.tick();
  }
}
