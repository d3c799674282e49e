import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

/** A key and what it does: `{ keys: 'g c', says: 'Go to customers', run }`. Keys of a sequence are separated by a space. */
export interface KeyBinding {
  readonly keys: string;
  readonly says: string;
  readonly run: () => void;
}

const kept = 'regulars.keys';
const pause = 1_000;

/** Single keys that do things; they sleep while somebody types, and can be turned off. `?` lists them. */
@Injectable({ providedIn: 'root' })
export class Keys {
  private readonly known = signal<readonly KeyBinding[]>([]);
  private typed: readonly string[] = [];
  private forgetTyped: ReturnType<typeof setTimeout> | undefined;
  /** Whether single keys work, remembered in this browser. */
  readonly on = signal(localStorage.getItem(kept) !== 'off');
  readonly bindings = this.known.asReadonly();

  constructor() {
    inject(DOCUMENT).addEventListener('keydown', (event) => this.hear(event));
  }

  /** Turn single keys on or off. */
  turn(on: boolean): void {
    this.on.set(on);
    localStorage.setItem(kept, on ? 'on' : 'off');
  }

  /** Binds keys for as long as the caller lives (call it where `inject` works). */
  bind(...bindings: readonly KeyBinding[]): void {
    this.known.update((known) => [...known, ...bindings]);
    inject(DestroyRef).onDestroy(() =>
      this.known.update((known) => known.filter((binding) => !bindings.includes(binding))),
    );
  }

  private hear(event: KeyboardEvent): void {
    if (!this.on() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || takesText(event))
      return;
    clearTimeout(this.forgetTyped);
    this.forgetTyped = setTimeout(() => (this.typed = []), pause);
    const typed = [...this.typed, event.key].slice(-2);
    this.typed = typed;
    const found = this.find(typed.join(' ')) ?? this.find(event.key);
    if (!found) return;
    event.preventDefault();
    this.typed = [];
    found.run();
  }

  private find(keys: string): KeyBinding | undefined {
    return this.known().findLast((binding) => binding.keys === keys);
  }
}

function takesText({ target }: Event): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select, dialog[open]') !== null;
}
