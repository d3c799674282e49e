import { Injectable, signal } from '@angular/core';

/** Tells the list of sessions that they are not what they were. */
@Injectable({ providedIn: 'root' })
export class Signed {
  private readonly count = signal(0);
  readonly times = this.count.asReadonly();

  changed(): void {
    this.count.update((times) => times + 1);
  }
}
