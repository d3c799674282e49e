import { Component, computed, input } from '@angular/core';
import type { LetterView } from '@regulars/outreach/contract';

/** A letter as it will be read: to whom, its subject, its words. Links stand as they are and lead nowhere from here. */
@Component({
  selector: 'rg-letter-card',
  template: `
    <article class="card" [attr.aria-label]="'Letter: ' + letter().subject">
      <dl>
        <dt>To</dt>
        <dd>{{ letter().to ?? 'no e-mail address yet' }}</dd>
        <dt>Subject</dt>
        <dd class="subject">{{ letter().subject }}</dd>
      </dl>
      <div class="text">{{ parts().text }}</div>
      @if (parts().foot) {
        <div class="foot">{{ parts().foot }}</div>
      }
    </article>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 2px 16px;
      padding-bottom: 16px;
      border-bottom: var(--hair);
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
    .text,
    .foot {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-width: var(--measure);
    }
    .text {
      padding-top: 20px;
      font: 400 1.125rem/1.6 var(--name);
    }
    .foot {
      margin-top: 20px;
      padding-top: 12px;
      border-top: var(--hair);
      font-size: var(--s-12);
      color: var(--ink-soft);
    }
  `,
})
export class LetterCard {
  readonly letter = input.required<LetterView>();
  /** The words, and what stands under the signature line ("-- ") in every letter: who sends it, and how to stop it. */
  protected readonly parts = computed(() => {
    const [text = '', ...foot] = this.letter().text.split(/^-- ?$/m);
    return { text: text.trim(), foot: foot.join('').trim() };
  });
}
