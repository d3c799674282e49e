import { Component, computed, debounced, inject, input, linkedSignal, resource } from '@angular/core';
import type { LetterWords, TemplateGaps } from '@regulars/outreach/contract';
import { templateGaps } from '@regulars/outreach/contract';
import { Api, Icon } from '@regulars/shared/ui';

const pause = 400;

/** What real recipients lack that the words use, and what they read instead. */
@Component({
  selector: 'rg-letter-gaps',
  imports: [Icon],
  template: `
    @if (shown(); as known) {
      @if (known.gaps.length > 0) {
        <section class="gaps" aria-label="What some of them lack">
          <h2><rg-icon name="warn" />{{ heading() }}</h2>
          <ul>
            @for (gap of known.gaps; track gap.sentence) {
              <li>{{ gap.sentence }}</li>
            }
          </ul>
        </section>
      } @else if (known.total > 0) {
        <p class="small soft">{{ fine() }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      padding-top: 16px;
    }
    .gaps {
      padding: 12px 16px;
      border-radius: var(--round);
      background: var(--need-soft);
      color: var(--need);
      font-size: var(--s-14);
    }
    h2 {
      display: flex;
      gap: 8px;
      align-items: center;
      color: inherit;
    }
    ul {
      display: grid;
      gap: 4px;
      padding: 4px 0 0 32px;
    }
  `,
})
export class LetterGaps {
  private readonly api = inject(Api);
  readonly templateId = input.required<string>();
  readonly language = input.required<string>();
  readonly draft = input.required<LetterWords>();
  private readonly asked = debounced(() => ({ language: this.language(), draft: this.draft() }), pause);
  private readonly gaps = resource({
    params: () => (this.asked.hasValue() ? { id: this.templateId(), asked: this.asked.value() } : undefined),
    loader: ({ params }) => this.api.post(`/api/templates/${params.id}/gaps`, params.asked, templateGaps),
  });
  /** The last answer stays while the words are wrong, or the next is on its way. */
  protected readonly shown = linkedSignal<TemplateGaps | undefined, TemplateGaps | undefined>({
    source: () => (this.gaps.hasValue() ? this.gaps.value() : undefined),
    computation: (next, before) => next ?? before?.value,
  });
  private readonly whose = computed(() => {
    const known = this.shown();
    return known?.audience === 'coming' ? 'those it is planned for' : 'your customers with an address';
  });
  protected readonly heading = computed(() => `Of ${this.whose()}`);
  protected readonly fine = computed(() => `Nobody of ${this.whose()} lacks anything that these words say.`);
}
