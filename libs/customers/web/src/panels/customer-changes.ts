import { effect, inject, Injectable, signal, untracked } from '@angular/core';

/** Says that something about a customer was written, so that every part of the page that shows it reads again. */
@Injectable({ providedIn: 'root' })
export class CustomerChanges {
  private readonly counted = signal(0);
  readonly count = this.counted.asReadonly();

  tell(): void {
    this.counted.update((count) => count + 1);
  }
}

/** Reads again whenever something about the customer was written (call it where `inject` works). */
export function reloadOnChange(...reads: readonly { reload(): void }[]): void {
  const changes = inject(CustomerChanges);
  const since = changes.count();
  effect(() => {
    if (changes.count() !== since) untracked(() => reads.forEach((read) => read.reload()));
  });
}
