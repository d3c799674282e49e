import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { CustomerItem, CustomerPage } from '@regulars/customers/contract';
import { customerPage } from '@regulars/customers/contract';
import { Api, Problem, Remembered, resourceFor, withParams } from '@regulars/shared/ui';
import * as z from 'zod';
import type { ListAddress } from './list-address';
import { listAddressOf, withChange } from './list-address';

const pageSize = 60;
const furtherPages = z.array(customerPage);

/** The list of customers as its address says it, page after page. The address is the only state, so Back goes back. */
@Injectable()
export class CustomerListStore {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly remembered = inject(Remembered);
  private readonly query = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });

  readonly address = computed(() => listAddressOf(this.query()));
  private readonly url = computed(() => withParams('/api/customers', { ...this.address(), limit: pageSize }));
  readonly first = resourceFor(() => `${this.url()}&total=true`, customerPage, { keep: 'previous' });

  // Pages after the first; going back brings them back too, so that the scroll position means the same.
  private readonly further = linkedSignal<CustomerPage | undefined, readonly CustomerPage[]>({
    source: this.first.value,
    computation: () => furtherPages.safeParse(this.remembered.recall(this.furtherKey())).data ?? [],
  });
  private readonly furtherKey = computed(() => `${this.url()}#further`);

  readonly items = computed(() => unique([this.first.value(), ...this.further()]));
  readonly total = computed(() => this.first.value()?.total ?? this.items().length);
  readonly nextCursor = computed(() => (this.further().at(-1) ?? this.first.value())?.nextCursor ?? null);
  readonly loadingMore = signal(false);
  readonly moreProblem = signal<Problem | undefined>(undefined);

  /** Shows another list. While somebody types, the address is replaced, so that Back does not go letter by letter. */
  change(change: ListAddress, { typing = false } = {}): Promise<boolean> {
    return this.show(withChange(this.address(), change), { typing });
  }

  show(address: ListAddress, { typing = false } = {}): Promise<boolean> {
    return this.router.navigate([], { relativeTo: this.route, queryParams: address, replaceUrl: typing });
  }

  /** Reads the next page, if there is one and it is not on its way. */
  async more(): Promise<void> {
    const cursor = this.nextCursor();
    if (cursor === null || this.loadingMore()) return;
    const url = this.url();
    this.loadingMore.set(true);
    this.moreProblem.set(undefined);
    try {
      const page = await this.api.get(withParams(url, {}) + `&cursor=${encodeURIComponent(cursor)}`, customerPage);
      if (url === this.url()) this.append(page);
    } catch (thrown) {
      this.moreProblem.set(Problem.from(thrown));
    } finally {
      this.loadingMore.set(false);
    }
  }

  private append(page: CustomerPage): void {
    this.further.update((pages) => [...pages, page]);
    this.remembered.keep(this.furtherKey(), this.further());
  }
}

/** Somebody may be renamed between two pages and come twice. */
function unique(pages: readonly (CustomerPage | undefined)[]): readonly CustomerItem[] {
  const items = pages.flatMap((page) => page?.items ?? []);
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
