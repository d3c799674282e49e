import { Component, computed, inject, input, viewChild } from '@angular/core';
import type { ConsentState } from '@regulars/customers/contract';
import { consentList } from '@regulars/customers/contract';
import { dayIn, Part, resourceFor, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { CustomerChanges, reloadOnChange } from '../panels/customer-changes';
import { ConsentHistory } from './consent-history';
import { ConsentSheet } from './consent-sheet';
import { consentSentences } from './consent-words';

/** Whether we may write to a customer, for what, and how we know; recording something new about it. */
@Component({
  selector: 'rg-may-we-write',
  imports: [ConsentHistory, ConsentSheet, Part, Skeleton, Trouble],
  template: `
    <rg-part heading="May we write?">
      <button end type="button" class="no-print" (click)="open()">
        Change<span class="unseen"> whether we may write</span>
      </button>
      @if (consents.value(); as known) {
        <ul class="small soft">
          @for (sentence of sentences(); track sentence) {
            <li>{{ sentence }}</li>
          }
        </ul>
        @if (known.history.length > 0) {
          <rg-consent-history class="no-print" [entries]="known.history" />
        }
      } @else if (consents.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="consents.reload()" />
      } @else {
        <rg-skeleton kind="lines" [rows]="1" />
      }
      <ng-content />
    </rg-part>
    <rg-consent-sheet [url]="url()" (recorded)="changes.tell()" />
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      padding-top: 10px;
    }
  `,
})
export class MayWeWrite {
  private readonly written = inject(Written);
  protected readonly changes = inject(CustomerChanges);
  readonly customerId = input.required<string>();
  protected readonly url = computed(() => `/api/customers/${this.customerId()}/consents`);
  protected readonly consents = resourceFor(() => this.url(), consentList);
  private readonly sheet = viewChild.required(ConsentSheet);
  protected readonly sentences = computed(() => {
    const states = this.consents.value()?.current ?? [];
    return consentSentences(
      states.map((state) => ({ ...state, since: this.since(state), until: this.last(state.until) })),
    );
  });

  constructor() {
    reloadOnChange(this.consents);
  }

  protected open(): void {
    this.sheet().open(this.consents.value()?.current.find(({ allowed }) => allowed)?.basis ?? 'none');
  }

  /** The day they gave it says more than the day it was written down. */
  private since({ givenOn, since }: ConsentState): string | null {
    const day = givenOn ?? (since === null ? null : dayIn(this.written.zone(), since));
    return day === null ? null : this.written.day(day);
  }

  /** The last day on which it holds: the end is the moment after it. */
  private last(end: string | null): string | null {
    if (end === null) return null;
    const within = new Date(Date.parse(end) - 1).toISOString();
    return this.written.day(dayIn(this.written.zone(), within));
  }
}
