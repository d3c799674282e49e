import { Component, computed, input } from '@angular/core';
import type { LetterView } from '@regulars/outreach/contract';
import { LetterFrame } from './letter-frame';

/** A letter as it will be read: from whom, to whom, its subject, and itself. */
@Component({
  selector: 'rg-letter-card',
  imports: [LetterFrame],
  template: `
    <article class="card" [attr.aria-label]="'Letter: ' + letter().subject">
      <dl>
        <dt>To</dt>
        <dd>{{ letter().to ?? 'no e-mail address yet' }}</dd>
        @if (letter().fromName; as from) {
          <dt>From</dt>
          <dd>{{ from }}</dd>
        }
        @if (letter().replyTo; as replyTo) {
          <dt>Answers to</dt>
          <dd>{{ replyTo }}</dd>
        }
        <dt>Subject</dt>
        <dd class="subject">{{ letter().subject }}</dd>
      </dl>
      @if (letter().html; as html) {
        <rg-letter-frame [html]="html" />
      } @else {
        <div class="text">{{ text() }}</div>
      }
    </article>
  `,
  styles: `
    .card {
      overflow: hidden;
    }
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 2px 16px;
      padding-bottom: 16px;
      font-size: var(--s-14);
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      overflow-wrap: anywhere;
    }
    .subject {
      font-weight: 600;
    }
    .text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-width: var(--measure);
    }
  `,
})
export class LetterCard {
  readonly letter = input.required<LetterView>();
  protected readonly text = computed(() => this.letter().text.trim());
}
