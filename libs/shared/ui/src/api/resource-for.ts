import { httpResource } from '@angular/common/http';
import type { Signal } from '@angular/core';
import { computed, inject, linkedSignal } from '@angular/core';
import type { Shape } from './api';
import { Problem } from './problem';
import { Remembered } from './remembered';

/** What a page reads from the server, with its states. Exactly one of value, problem and loading is what to show first. */
export interface Read<T> {
  /** The answer, or undefined while there is none. After going back it is the one from before, until the new one is here. */
  readonly value: Signal<T | undefined>;
  /** Why there is no answer. */
  readonly problem: Signal<Problem | undefined>;
  /** Whether an answer is on its way; there may be an older value meanwhile. */
  readonly loading: Signal<boolean>;
  /** Ask again. The value stays until the new one is here. */
  reload(): void;
  /** Put a value in place, such as the answer to a command, without asking again. */
  set(value: T): void;
}

/** `keep: 'previous'` shows the last answer while another address is read: for lists that are typed into. */
export interface ReadOptions {
  readonly keep?: 'previous';
}

/**
 * Reads an address and reads it again when a signal in it changes; undefined reads nothing.
 *
 *     protected readonly customers = resourceFor(() => withParams('/api/customers', { q: this.q() }), customerPage, { keep: 'previous' });
 */
export function resourceFor<T>(url: () => string | undefined, shape: Shape<T>, options: ReadOptions = {}): Read<T> {
  const remembered = inject(Remembered);
  const http = httpResource(url, {
    parse: (raw: unknown) => {
      remembered.keep(url() ?? '', raw);
      return shape.parse(raw);
    },
  });
  const fresh = computed(() => (http.hasValue() ? http.value() : undefined));
  const latest = linkedSignal<{ url: string | undefined; value: T | undefined; failed: boolean }, T | undefined>({
    source: () => ({ url: url(), value: fresh(), failed: http.error() !== undefined }),
    computation: ({ url: asked, value, failed }, before) => {
      if (value !== undefined || failed) return value;
      if (before && (options.keep === 'previous' || before.source.url === asked)) return before.value;
      return shape.safeParse(remembered.recall(asked ?? '')).data;
    },
  });
  return {
    value: latest.asReadonly(),
    problem: computed(() => (http.error() === undefined ? undefined : Problem.from(http.error()))),
    loading: http.isLoading,
    reload: () => void http.reload(),
    set: (value) => http.set(value),
  };
}
