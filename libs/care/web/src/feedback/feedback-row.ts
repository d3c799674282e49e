import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FeedbackView } from '@regulars/care/contract';
import { aboutInWords, answerInWords } from '@regulars/care/domain';
import { Face, Moment } from '@regulars/shared/ui';
import { ThemeChips } from '../themes/theme-chips';
import { answerHeads, answerTones } from './answer-look';
import { FeedbackActs } from './feedback-acts';

/** What one customer said, in their words, and what to do where it was not good. */
@Component({
  selector: 'rg-feedback-row',
  imports: [Face, Moment, RouterLink, ThemeChips],
  template: `
    @let one = feedback();
    <div class="row">
      <rg-face [name]="one.customer.name" />
      <div class="who">
        <a class="name" [routerLink]="['/customers', one.customer.id]">{{ one.customer.name }}</a>
        <span class="chip" [class]="tone()">{{ head() }}</span>
        @if (one.words) {
          <p class="said">“{{ one.words }}”</p>
        }
        <p class="small soft">{{ about() }}, <rg-moment [at]="one.saidAt" />{{ heard() }}</p>
        <rg-theme-chips [said]="themed()" [who]="one.customer.name" />
      </div>
      @if (waits()) {
        <div class="does">
          <a class="btn" [routerLink]="['/customers', one.customer.id, 'contact']"
            >Speak<span class="unseen"> with {{ one.customer.name }}</span></a
          >
          <button type="button" class="btn main" (click)="acts.see(one)">
            Seen to<span class="unseen">: what {{ one.customer.name }} said</span>
          </button>
        </div>
      } @else if (one.about === 'complaint' && one.aboutId) {
        <a class="btn" [routerLink]="['/complaints', one.aboutId]"
          >Look<span class="unseen"> at the complaint of {{ one.customer.name }}</span></a
        >
      }
    </div>
  `,
  styles: `
    .row {
      flex-wrap: wrap;
    }
    .who {
      flex: 1 1 240px;
    }
    .said {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .does {
      flex-wrap: wrap;
    }
  `,
})
export class FeedbackRow {
  protected readonly acts = inject(FeedbackActs);
  readonly feedback = input.required<FeedbackView>();
  protected readonly head = computed(() => answerHeads[this.feedback().answer]);
  protected readonly tone = computed(() => answerTones[this.feedback().answer]);
  protected readonly about = computed(() => {
    const { about, answer } = this.feedback();
    return about === 'complaint' ? `${aboutInWords(about)}: ${answerInWords(about, answer)}` : aboutInWords(about);
  });
  protected readonly heard = computed(() => {
    const { way, by, seen } = this.feedback();
    const heard = way === 'link' ? ', by the link in our letter' : by === null ? '' : `, written down by ${by}`;
    return seen === null ? heard : `${heard} · ${seen.by ?? 'somebody'} saw to it`;
  });
  protected readonly themed = computed(() => ({ ...this.feedback(), kind: 'feedback' as const }));
  protected readonly waits = computed(() => {
    const { answer, about, seen } = this.feedback();
    return answer === 'bad' && about !== 'complaint' && seen === null;
  });
}
