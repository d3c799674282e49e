import { Component, computed, debounced, inject, linkedSignal, resource, signal } from '@angular/core';
import { backToSettings } from '@regulars/access/web';
import { letterhead, letterheadPreview, type LetterheadChange, type LetterView } from '@regulars/outreach/contract';
import { Api, Notices, Page, Problem, Radios, resourceFor, Skeleton, Trouble } from '@regulars/shared/ui';
import { LetterCard } from '../letter-card';
import { ColourField } from './colour-field';
import { LogoField } from './logo-field';

const senders = [
  { value: 'shop', label: 'Your shop', says: 'The letter comes from the shop.' },
  {
    value: 'colleague',
    label: 'Their colleague at your shop',
    says: 'Like “Ana at Corner Records”, where somebody looks after them. Answers go to that colleague either way.',
  },
];
const pause = 250;

/** `/settings/letterhead`: the picture, the colour and the sender of all letters, with one as it will look. */
@Component({
  selector: 'rg-letterhead-page',
  imports: [ColourField, LetterCard, LogoField, Page, Radios, Skeleton, Trouble],
  templateUrl: './letterhead-page.html',
  styles: `
    .page {
      max-width: 560px;
    }
  `,
})
export class LetterheadPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly back = backToSettings();
  protected readonly senders = senders;
  protected readonly head = resourceFor(() => '/api/letterhead', letterhead);
  protected readonly saved = computed<LetterheadChange | undefined>(() => {
    const head = this.head.value();
    return head && { accent: head.accent, sender: head.sender };
  });
  protected readonly draft = linkedSignal(() => this.saved());
  protected readonly changed = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.saved()));
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly asked = debounced(() => ({ draft: this.draft(), logo: this.head.value()?.logo?.version }), pause);
  private readonly preview = resource({
    params: () => {
      const { draft, logo } = this.asked.hasValue() ? this.asked.value() : {};
      return draft && { draft, logo };
    },
    loader: ({ params }) => this.api.post('/api/letterhead/preview', params.draft, letterheadPreview),
  });
  protected readonly shown = linkedSignal<LetterView | undefined, LetterView | undefined>({
    source: () => (this.preview.hasValue() ? this.preview.value().letter : undefined),
    computation: (next, before) => next ?? before?.value,
  });

  protected write(part: Partial<LetterheadChange>): void {
    this.draft.update((draft) => draft && { ...draft, ...part });
  }

  protected name(sender: string): void {
    this.write({ sender: sender === 'colleague' ? 'colleague' : 'shop' });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const before = this.saved();
    const put = async (head: LetterheadChange | undefined) =>
      this.head.set(await this.api.put('/api/letterhead', head, letterhead));
    try {
      await put(this.draft());
      this.problem.set(undefined);
      this.notices.undoable('Saved. All letters look like this from now on.', () => put(before));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
