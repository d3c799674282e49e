import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, computed, DestroyRef, effect, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Empty,
  Icon,
  Keys,
  NumberPipe,
  Page,
  Session,
  Sheet,
  Skeleton,
  Trouble,
  withParams,
} from '@regulars/shared/ui';
import { DuplicatesLink } from '../duplicates/duplicates-link';
import { SavedViews } from '../views/saved-views';
import { CustomerListStore } from './customer-list-store';
import { CustomerRow } from './customer-row';
import { filterCount, sameList } from './list-address';
import { ListFilters } from './list-filters';
import { PillSelect } from './pill-select';
import { nextRow } from './row-keys';

const sorts = [
  { value: '', label: 'By name' },
  { value: '-name', label: 'By name, Z first' },
  { value: '-lastVisit', label: 'Last here first' },
  { value: 'lastVisit', label: 'Longest away first' },
  { value: 'nextBirthday', label: 'Next birthday first' },
  { value: '-created', label: 'Newest first' },
  { value: 'created', label: 'Known longest first' },
];

/** Everybody the business knows: searched as one types, narrowed, ordered, saved as lists. */
@Component({
  selector: 'rg-customer-list',
  imports: [
    CustomerRow,
    DuplicatesLink,
    Empty,
    Icon,
    ListFilters,
    NumberPipe,
    Page,
    PillSelect,
    RouterLink,
    SavedViews,
    Sheet,
    Skeleton,
    Trouble,
  ],
  providers: [CustomerListStore],
  templateUrl: './customer-list.html',
  styleUrl: './customer-list.scss',
})
export class CustomerList {
  protected readonly store = inject(CustomerListStore);
  protected readonly session = inject(Session);
  protected readonly sorts = sorts;
  protected readonly filters = computed(() => filterCount(this.store.address()));
  protected readonly narrowed = computed(() => this.filters() > 0 || this.store.address().q !== undefined);
  /** The same list as a table to take along, whole. */
  protected readonly file = computed(() => {
    // Order is the table program's own affair; empty text is left out.
    return withParams('/api/customers/export', { ...this.store.address(), sort: '' });
  });
  /** The whole book is empty, not just this list. */
  protected readonly empty = computed(
    () => this.store.first.value()?.items.length === 0 && sameList(this.store.address(), {}),
  );
  /** The filters are open in their sheet, on a phone. */
  protected readonly narrowing = signal(false);
  private readonly search = viewChild<ElementRef<HTMLInputElement>>('search');
  private readonly end = viewChild<ElementRef<HTMLElement>>('end');

  constructor() {
    inject(Keys).bind({ keys: '/', says: 'Search customers', run: () => this.search()?.nativeElement.focus() });
    const nearEnd = watcher(() => void this.store.more());
    inject(DestroyRef).onDestroy(() => nearEnd?.disconnect());
    effect(() => {
      nearEnd?.disconnect();
      const end = this.end()?.nativeElement;
      if (end && this.store.moreProblem() === undefined && !this.store.loadingMore()) nearEnd?.observe(end);
    });
    // The browser keeps what was typed in a field over a reload; the address is what counts.
    afterNextRender(() => this.showTyped());
    effect(() => this.showTyped());
  }

  protected typed({ target }: Event): void {
    if (target instanceof HTMLInputElement) void this.store.change({ q: target.value }, { typing: true });
  }

  protected walk(event: KeyboardEvent): void {
    const row = nextRow(event);
    if (!row) return;
    event.preventDefault();
    row.focus();
  }

  private showTyped(): void {
    const q = this.store.address().q ?? '';
    const input = this.search()?.nativeElement;
    // Not while it is typed in: a space at the end is on its way to a second word.
    if (input && input.value.trim() !== q) input.value = q;
  }
}

function watcher(near: () => void): IntersectionObserver | undefined {
  if (typeof IntersectionObserver === 'undefined') return undefined;
  return new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && near(), {
    rootMargin: '800px',
  });
}
