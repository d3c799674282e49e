import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { reloadOnChange } from '@regulars/customers/web';
import { requestPage, type CustomerRequest, type RequestPage } from '@regulars/outreach/contract';
import { Empty, Page, pagesFor, Segments, Skeleton, Trouble, withParams } from '@regulars/shared/ui';
import { ForgetSheets } from './forget-sheets';
import { RequestRow } from './request-row';

const kinds = [
  { value: '', label: 'Needs you' },
  { value: 'decided', label: 'Decided' },
];

/** `/requests`: what customers asked for on their own page, and what became of it. */
@Component({
  selector: 'rg-requests-page',
  imports: [Empty, ForgetSheets, Page, RequestRow, Segments, Skeleton, Trouble],
  template: `
    <rg-page
      heading="Corrections and requests"
      lead="What customers asked for by the link in their letters. Nothing is changed before you decide."
    >
      <rg-segments label="Show" [options]="kinds" [value]="state()" (valueChange)="show($event)" />
      @if (requests.value()) {
        @for (one of requests.items(); track one.id) {
          <rg-request-row [request]="one" (erase)="sheets.askToErase($event)" (keep)="sheets.askToKeep($event)" />
        } @empty {
          <rg-empty icon="person" [heading]="state() === '' ? 'Nobody asks for anything' : 'Nothing decided yet'"
            >When somebody corrects their name or birthday, or asks to be forgotten, it waits here for you.</rg-empty
          >
        }
        @if (requests.hasMore()) {
          <div class="acts more"><button type="button" class="btn" (click)="requests.more()">Show more</button></div>
        }
      } @else if (requests.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="requests.reload()" />
      } @else {
        <rg-skeleton [rows]="4" />
      }
    </rg-page>
    <rg-forget-sheets #sheets />
  `,
  styles: `
    rg-segments {
      display: block;
      margin-bottom: calc(var(--u) * 2);
    }
    .more {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class RequestsPage {
  private readonly router = inject(Router);
  readonly state = input('', { transform: (given: string | undefined) => given ?? '' });
  protected readonly kinds = kinds;
  protected readonly requests = pagesFor<CustomerRequest, RequestPage>(
    () => withParams('/api/requests', { limit: 50, state: this.state() }),
    requestPage,
  );

  constructor() {
    reloadOnChange(this.requests);
  }

  protected show(state: string): void {
    void this.router.navigate([], { queryParams: { state: state === '' ? null : state }, replaceUrl: true });
  }
}
