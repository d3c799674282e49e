import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ComplaintView } from '@regulars/care/contract';
import { Face, Session, Written } from '@regulars/shared/ui';
import { standsWords } from './complaint-words';

/** One complaint: whose, in their words, how it stands, who sees to it. */
@Component({
  selector: 'rg-complaint-row',
  imports: [Face, RouterLink],
  template: `
    @let one = complaint();
    <div class="row">
      <rg-face [name]="one.customer.name" />
      <div class="who">
        <a class="name" [routerLink]="['/customers', one.customer.id]">{{ one.customer.name }}</a>
        @if (askNow()) {
          <span class="chip need">Is it good now?</span>
        }
        <p>
          <a class="said" [routerLink]="['/complaints', one.id]">{{ one.said }}</a>
        </p>
        <p class="small soft">{{ stands() }}{{ keeper() }}</p>
      </div>
      <a class="btn" [routerLink]="['/complaints', one.id]"
        >{{ askNow() ? 'Ask' : 'Look' }}<span class="unseen"> at what went wrong for {{ one.customer.name }}</span></a
      >
    </div>
  `,
  styles: `
    .row {
      flex-wrap: wrap;
    }
    .who {
      flex: 1 1 220px;
    }
    .said {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    @media (max-width: 720px) {
      .btn {
        margin-left: 56px;
      }
    }
  `,
})
export class ComplaintRow {
  private readonly written = inject(Written);
  private readonly session = inject(Session);
  readonly complaint = input.required<ComplaintView>();
  protected readonly stands = computed(() => standsWords(this.complaint(), this.written));
  protected readonly askNow = computed(() => {
    const { state, check } = this.complaint();
    return state !== 'open' && check !== null && check.answer === null && check.dueOn <= this.written.today();
  });
  protected readonly keeper = computed(() => {
    const { who } = this.complaint();
    if (who === null) return ' · nobody sees to it';
    return ` · ${who.id === this.session.me()?.id ? 'you see to it' : `${who.name} sees to it`}`;
  });
}
