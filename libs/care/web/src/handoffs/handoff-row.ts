import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HandoffView } from '@regulars/care/contract';
import { Face, Moment, Session } from '@regulars/shared/ui';
import { HandoffActs } from './handoff-acts';
import { handoffInWords, turnOf } from './handoff-words';

/** One customer passed on, and the one thing it needs now. */
@Component({
  selector: 'rg-handoff-row',
  imports: [Face, Moment, RouterLink],
  template: `
    @let one = handoff();
    <div class="row">
      <rg-face [name]="one.customer.name" />
      <div class="who">
        <a class="name" [routerLink]="['/customers', one.customer.id]">{{ one.customer.name }}</a>
        @if (one.matter) {
          <span class="chip">{{ one.matter }}</span>
        }
        <div class="small soft">{{ said() }} <rg-moment [at]="one.answeredAt ?? one.createdAt" /></div>
        @if (one.note) {
          <p class="soft quoted">{{ one.note }}</p>
        }
        @if (one.warns) {
          <p class="small wrong">Passed on {{ one.times }} times now. Is somebody being sent from one to the next?</p>
        }
      </div>
      <div class="does">
        @switch (turn()) {
          @case ('answer') {
            <button type="button" class="btn" (click)="decline.emit(one)">
              I cannot<span class="unseen"> take over {{ one.customer.name }}</span>
            </button>
            <button type="button" class="btn main" (click)="acts.accept(one)">
              Take over<span class="unseen"> {{ one.customer.name }}</span>
            </button>
          }
          @case ('wait') {
            <button type="button" class="btn" (click)="acts.withdraw(one, me())">
              Take it back<span class="unseen">: {{ one.customer.name }}</span>
            </button>
          }
          @case ('tell') {
            <button type="button" class="btn main" (click)="tell.emit(one)">
              Tell them<span class="unseen">: {{ one.customer.name }}</span>
            </button>
          }
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
export class HandoffRow {
  private readonly session = inject(Session);
  protected readonly acts = inject(HandoffActs);
  readonly handoff = input.required<HandoffView>();
  readonly decline = output<HandoffView>();
  readonly tell = output<HandoffView>();
  protected readonly said = computed(() => handoffInWords(this.handoff()));
  protected readonly me = computed(() => this.session.me()?.id ?? '');
  protected readonly turn = computed(() =>
    turnOf(this.handoff(), { userId: this.me(), manages: this.session.can('manager') }),
  );
}
