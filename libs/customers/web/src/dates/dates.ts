import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import type { DateView } from '@regulars/customers/contract';
import { dateList } from '@regulars/customers/contract';
import { Part, resourceFor, Sheet, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { reloadOnChange } from '../panels/customer-changes';
import { Things } from '../panels/things';
import { dateComing } from './date-words';
import { DateForm } from './date-form';

/** A customer's days, the next one first; each opens to change it. */
@Component({
  selector: 'rg-dates',
  imports: [DateForm, Part, Sheet, Skeleton, Trouble],
  template: `
    <rg-part heading="Dates">
      <button end type="button" class="no-print" (click)="open(undefined)">
        Add<span class="unseen"> a date</span>
      </button>
      @if (dates.value()) {
        @for (row of rows(); track row.known.id) {
          <button type="button" class="row" [title]="row.exact" (click)="open(row.known)">
            <span class="when">{{ row.short }}</span>
            <span class="who">{{ row.words }}</span>
            <span class="small soft">{{ row.said }}</span>
          </button>
        } @empty {
          <p class="small soft none">No birthday yet. Day and month are enough.</p>
        }
      } @else if (dates.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="dates.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="1" />
      }
    </rg-part>
    <rg-sheet [heading]="known() ? 'A day that matters' : 'Remember a day'" (closed)="shown.set(false)">
      @if (shown()) {
        <rg-date-form [customerId]="customerId()" [known]="known()" (left)="close()" />
      }
    </rg-sheet>
  `,
  styles: `
    .row {
      width: 100%;
      border-width: 0 0 1px;
      background: none;
      text-align: left;
      transition: color var(--quick);
      &:hover {
        color: var(--accent);
      }
    }
    .none {
      padding-top: 12px;
    }
  `,
})
export class Dates {
  private readonly written = inject(Written);
  private readonly things = inject(Things);
  readonly customerId = input.required<string>();
  protected readonly dates = resourceFor(() => `/api/customers/${this.customerId()}/dates`, dateList);
  private readonly sheet = viewChild.required(Sheet);
  protected readonly known = signal<DateView | undefined>(undefined);
  protected readonly shown = signal(false);
  protected readonly rows = computed(() => {
    const today = this.written.today();
    const rows = (this.dates.value()?.items ?? [])
      .filter(({ id }) => !this.things.gone().has(id))
      .map((known) => ({ known, ...dateComing(known, today) }));
    return (
      rows
        .sort((one, other) => one.next.localeCompare(other.next))
        .map((row) => ({
          ...row,
          short: this.written.shortDay(`--${row.next.slice(5)}`),
          said: this.written.relativeDay(row.next),
          exact: this.written.fullDay(row.next),
        }))
        // Further off, the day itself has said it already.
        .map((row) => (row.said === this.written.day(row.next) ? { ...row, said: '' } : row))
    );
  });

  constructor() {
    reloadOnChange(this.dates);
  }

  /** Shows the one with that id, from wherever it is pointed to. */
  show(id: string): void {
    const known = this.dates.value()?.items.find((one) => one.id === id);
    if (known) this.open(known);
  }

  protected open(known: DateView | undefined): void {
    this.known.set(known);
    this.shown.set(true);
    this.sheet().open();
  }

  protected close(): void {
    this.sheet().close();
  }
}
