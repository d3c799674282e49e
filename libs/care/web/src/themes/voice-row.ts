import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VoiceView } from '@regulars/care/contract';
import { Face, Moment } from '@regulars/shared/ui';
import { answerHeads, answerTones } from '../feedback/answer-look';

/** Who said what: one time that a customer spoke of something. What can be done stands below. */
@Component({
  selector: 'rg-voice-row',
  imports: [Face, Moment, RouterLink],
  template: `
    @let one = voice();
    <div class="row">
      <rg-face [name]="one.customer.name" />
      <div class="who">
        <a class="name" [routerLink]="['/customers', one.customer.id]">{{ one.customer.name }}</a>
        <span class="chip" [class]="tone()">{{ head() }}</span>
        @if (one.words) {
          <p class="said">“{{ one.words }}”</p>
        }
        <p class="small soft"><rg-moment [at]="one.saidAt" /></p>
        <ng-content />
      </div>
      @if (one.kind === 'complaint') {
        <a class="btn" [routerLink]="['/complaints', one.id]"
          >Look<span class="unseen"> at the complaint of {{ one.customer.name }}</span></a
        >
      }
    </div>
  `,
  styles: `
    .row {
      flex-wrap: wrap;
      align-items: flex-start;
    }
    .who {
      flex: 1 1 240px;
    }
    .said {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 6;
      overflow: hidden;
      white-space: pre-line;
    }
  `,
})
export class VoiceRow {
  readonly voice = input.required<VoiceView>();
  protected readonly head = computed(() =>
    this.voice().kind === 'complaint' ? 'Complained' : answerHeads[this.voice().answer],
  );
  protected readonly tone = computed(() => answerTones[this.voice().answer]);
}
