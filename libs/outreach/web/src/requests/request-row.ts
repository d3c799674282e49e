import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CustomerRequest } from '@regulars/outreach/contract';
import { Face, Moment, Written } from '@regulars/shared/ui';
import { RequestActs } from './request-acts';
import { askWords, changeWords, standWords } from './request-words';

/** One thing that a customer asks for, and the one decision it needs. */
@Component({
  selector: 'rg-request-row',
  imports: [Face, Moment, RouterLink],
  template: `
    @let one = request();
    <div class="row">
      <rg-face [name]="one.customer.name" />
      <div class="who">
        <a class="name" [routerLink]="['/customers', one.customer.id]">{{ one.customer.name }}</a>
        {{ asks() }}
        @if (change()) {
          <p class="strong">{{ change() }}</p>
        }
        <p class="small" [class.soft]="!one.late" [class.wrong]="one.late">
          {{ stands() }} <span class="soft">They asked <rg-moment [at]="one.receivedAt" />.</span>
        </p>
      </div>
      <div class="does">
        @for (act of one.can; track act) {
          @switch (act) {
            @case ('accept') {
              <button type="button" class="btn main" (click)="acts.decide(one, 'accept')">
                Put it right<span class="unseen"> for {{ one.customer.name }}</span>
              </button>
            }
            @case ('decline') {
              <button type="button" class="btn" (click)="decline()">
                {{ one.kind === 'forget' ? 'Say why not' : 'Leave it'
                }}<span class="unseen">: {{ one.customer.name }}</span>
              </button>
            }
            @case ('erase') {
              <button type="button" class="btn wrong" (click)="erase.emit(one)">
                Erase for good…<span class="unseen"> {{ one.customer.name }}</span>
              </button>
            }
            @case ('undo') {
              <button type="button" class="btn" (click)="acts.undo(one)">
                Undo<span class="unseen"> the decision about {{ one.customer.name }}</span>
              </button>
            }
          }
        }
        @if (one.can.length === 0) {
          <span class="small soft">The owner decides.</span>
        }
      </div>
    </div>
  `,
  styles: `
    .row {
      flex-wrap: wrap;
    }
    .who {
      flex: 1 1 240px;
    }
    .does {
      flex-wrap: wrap;
    }
    p.wrong {
      color: var(--wrong);
    }
  `,
})
export class RequestRow {
  private readonly written = inject(Written);
  protected readonly acts = inject(RequestActs);
  readonly request = input.required<CustomerRequest>();
  readonly erase = output<CustomerRequest>();
  readonly keep = output<CustomerRequest>();
  protected readonly asks = computed(() => askWords(this.request()));
  protected readonly change = computed(() => changeWords(this.request(), this.written));
  protected readonly stands = computed(() => standWords(this.request(), this.written));

  protected async decline(): Promise<void> {
    if (this.request().kind === 'forget') this.keep.emit(this.request());
    else await this.acts.decide(this.request(), 'decline');
  }
}
