import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { handoffPage, type HandoffPage, type HandoffView } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Empty, Page, pagesFor, Segments, Skeleton, Trouble, withParams } from '@regulars/shared/ui';
import { AwayPart } from './away-part';
import { HandoffRow } from './handoff-row';
import { HandoffSheets } from './handoff-sheets';

const whose = [
  { value: '', label: 'Yours' },
  { value: 'all', label: 'Everybody’s' },
];

/** `/handoffs`: customers passed on from one of us to another, and what each needs now. */
@Component({
  selector: 'rg-handoff-list',
  imports: [AwayPart, Empty, HandoffRow, HandoffSheets, Page, Segments, Skeleton, Trouble],
  template: `
    <rg-page heading="Passed on" lead="Nobody should have to tell their story twice because somebody else helps them.">
      <rg-segments label="Show" [options]="whose" [value]="show()" (valueChange)="choose($event)" />
      @if (handoffs.value()) {
        @for (one of handoffs.items(); track one.id) {
          <rg-handoff-row [handoff]="one" (decline)="sheets.askWhy($event)" (tell)="sheets.askToTell($event)" />
        } @empty {
          <rg-empty icon="people" heading="Nobody is passed on"
            >“Pass on to a colleague” in the menu of a customer asks one of you to look after them, with everything that
            is written down.</rg-empty
          >
        }
        @if (handoffs.hasMore()) {
          <div class="acts more"><button type="button" class="btn" (click)="handoffs.more()">Show more</button></div>
        }
      } @else if (handoffs.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="handoffs.reload()" />
      } @else {
        <rg-skeleton [rows]="4" />
      }
      <rg-away-part />
    </rg-page>
    <rg-handoff-sheets #sheets />
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
export class HandoffList {
  private readonly router = inject(Router);
  readonly show = input('', { transform: (given: string | undefined) => given ?? '' });
  protected readonly whose = whose;
  protected readonly handoffs = pagesFor<HandoffView, HandoffPage>(
    () => withParams('/api/handoffs', { limit: 50, mine: this.show() === '' ? 'true' : undefined }),
    handoffPage,
  );

  constructor() {
    reloadOnChange(this.handoffs);
  }

  protected choose(show: string): void {
    void this.router.navigate([], { queryParams: { show: show === '' ? null : show }, replaceUrl: true });
  }
}
