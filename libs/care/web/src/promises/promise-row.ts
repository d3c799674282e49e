import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PromiseView } from '@regulars/care/contract';
import { Face, Session, Written } from '@regulars/shared/ui';
import { PromiseDoes } from './promise-does';

/** One promise: to whom, what, by when, who keeps it, and what can be done. */
@Component({
  selector: 'rg-promise-row',
  imports: [Face, PromiseDoes, RouterLink],
  template: `
    @let one = promise();
    <div class="row" [class.bare]="!withCustomer()">
      @if (withCustomer()) {
        <rg-face [name]="one.customer.name" />
      }
      <div class="who">
        @if (withCustomer()) {
          <a class="name" [routerLink]="['/customers', one.customer.id]">{{ one.customer.name }}</a>
        }
        <p>
          <a class="what" [routerLink]="['/promises', one.id]">{{ one.what }}</a>
        </p>
        <p class="small soft">
          <span
            [class.wrong]="one.standing === 'overdue'"
            [class.need]="one.standing === 'warning'"
            [title]="exact()"
            >{{ one.words }}</span>{{ keeper() }}
        </p>
        @if (one.why) {
          <p class="small soft">“{{ one.why }}”</p>
        }
      </div>
      <rg-promise-does [promise]="one" />
    </div>
  `,
  styleUrl: './promise-row.scss',
})
export class PromiseRow {
  private readonly written = inject(Written);
  private readonly session = inject(Session);
  readonly promise = input.required<PromiseView>();
  /** False where the page is this customer's own. */
  readonly withCustomer = input(true);
  protected readonly exact = computed(() => {
    const day = this.promise().dueOn;
    return day === null ? '' : this.written.fullDay(day);
  });
  protected readonly keeper = computed(() => {
    const { who, toWhom } = this.promise();
    const by = who === null ? 'nobody sees to it' : who.id === this.session.me()?.id ? 'you' : who.name;
    return ` · ${by}${toWhom === null ? '' : ` · to ${toWhom}`}`;
  });
}
