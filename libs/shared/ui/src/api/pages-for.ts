import type { Signal } from '@angular/core';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import type { Page } from '@regulars/shared/contract';
import type { Shape } from './api';
import { Api } from './api';
import { Problem } from './problem';
import type { Read } from './resource-for';
import { resourceFor } from './resource-for';

/** A list that is read page by page. */
export interface Pages<Item, First extends Page<Item>> extends Omit<Read<First>, 'set'> {
  /** Everything read so far. */
  readonly items: Signal<readonly Item[]>;
  /** Whether there is more to read. */
  readonly hasMore: Signal<boolean>;
  /** Whether more is being read. */
  readonly reading: Signal<boolean>;
  /** Read the next page and put it below. */
  more(): Promise<void>;
}

/**
 * Reads a list by its cursor. The address is that of the first page, without a cursor; when it changes, reading begins anew.
 *
 *     protected readonly customers = pagesFor(() => withParams('/api/customers', { q: this.q() }), customerPage);
 *     @for (one of customers.items(); …)   @if (customers.hasMore()) { <button class="btn" (click)="customers.more()">Show more</button> }
 */
export function pagesFor<Item, First extends Page<Item>>(
  url: () => string | undefined,
  shape: Shape<First & Page<Item>>,
): Pages<Item, First & Page<Item>> {
  const api = inject(Api);
  const first = resourceFor(url, shape, { keep: 'previous' });
  const later = linkedSignal<unknown, readonly Page<Item>[]>({ source: first.value, computation: () => [] });
  const reading = signal(false);
  const failed = linkedSignal<unknown, Problem | undefined>({ source: first.value, computation: () => undefined });
  const last = computed(() => later().at(-1) ?? first.value());
  const more = async () => {
    const from = url();
    const cursor = last()?.nextCursor;
    if (from === undefined || !cursor || reading()) return;
    reading.set(true);
    try {
      const next = await api.get(`${from}${from.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`, shape);
      if (url() === from) later.update((pages) => [...pages, next]);
    } catch (thrown) {
      failed.set(Problem.from(thrown));
    } finally {
      reading.set(false);
    }
  };
  return {
    value: first.value,
    problem: computed(() => first.problem() ?? failed()),
    loading: first.loading,
    reload: () => first.reload(),
    items: computed(() => [...(first.value()?.items ?? []), ...later().flatMap((page) => page.items)]),
    hasMore: computed(() => typeof last()?.nextCursor === 'string'),
    reading: reading.asReadonly(),
    more,
  };
}
