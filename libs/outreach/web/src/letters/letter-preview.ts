import { Component, computed, debounced, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { CustomerFinder } from '@regulars/customers/web';
import type { LetterWords, TemplatePreview } from '@regulars/outreach/contract';
import { templatePreview } from '@regulars/outreach/contract';
import { Api, Icon, Skeleton, Problem, Trouble } from '@regulars/shared/ui';
import { LetterCard } from './letter-card';
import type { Wording } from './wording';

const pause = 250;

/** The letter as one customer would get it, drawn anew while somebody writes; with the customer before and after. */
@Component({
  selector: 'rg-letter-preview',
  imports: [CustomerFinder, Icon, LetterCard, Skeleton, Trouble],
  template: `
    <div class="head">
      <h2 aria-live="polite">{{ who() }}</h2>
      <div class="acts">
        <button
          type="button"
          class="btn quiet icon-only"
          [disabled]="!shown()?.previousId"
          (click)="go(shown()?.previousId)"
        >
          <rg-icon name="back" /><span class="unseen">Customer before</span>
        </button>
        <button type="button" class="btn quiet icon-only" [disabled]="!shown()?.nextId" (click)="go(shown()?.nextId)">
          <rg-icon name="next" /><span class="unseen">Next customer</span>
        </button>
      </div>
    </div>
    <rg-customer-finder (chosen)="go($event)" />
    @if (shown(); as shown) {
      <rg-letter-card [letter]="shown.letter" />
    } @else if (!problem()) {
      <rg-skeleton kind="card" [rows]="4" />
    }
    @if (problem(); as problem) {
      @if (problem.errors.length > 0) {
        <p class="soft small stale">The letter above is from before; it follows once the words are right.</p>
      } @else {
        <rg-trouble [problem]="problem" (retry)="preview.reload()" />
      }
    }
  `,
  styles: `
    rg-customer-finder {
      margin-bottom: 16px;
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: center;
      min-height: var(--target);
      margin-bottom: 8px;
    }
    .stale {
      padding-top: 8px;
    }
  `,
})
export class LetterPreview {
  private readonly api = inject(Api);
  readonly templateId = input.required<string>();
  readonly wording = input.required<Wording>();
  readonly language = input.required<string>();
  readonly draft = input.required<LetterWords>();
  private readonly customerId = signal<string | undefined>(undefined);
  private readonly asked = debounced(
    () => ({ customerId: this.customerId(), wording: this.wording(), language: this.language(), draft: this.draft() }),
    pause,
  );
  protected readonly preview = resource({
    params: () => (this.asked.hasValue() ? { id: this.templateId(), asked: this.asked.value() } : undefined),
    loader: ({ params }) => this.api.post(`/api/templates/${params.id}/preview`, params.asked, templatePreview),
  });
  protected readonly problem = computed(() => {
    const error = this.preview.error();
    return error === undefined ? undefined : Problem.from(error);
  });
  /** The last letter that could be drawn: it stays while the next is on its way, or while the words are wrong. */
  protected readonly shown = linkedSignal<TemplatePreview | undefined, TemplatePreview | undefined>({
    source: () => (this.preview.hasValue() ? this.preview.value() : undefined),
    computation: (next, before) => next ?? before?.value,
  });
  protected readonly who = computed(() => {
    const shown = this.shown();
    if (!shown) return 'As it will be read';
    return shown.customer ? `As ${shown.customer.name} will read it` : 'As somebody made up would read it';
  });

  protected go(customerId: string | null | undefined): void {
    if (customerId) this.customerId.set(customerId);
  }
}
